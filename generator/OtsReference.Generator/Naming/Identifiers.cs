using System.Text;

namespace Ots.Generator.Naming;

/// <summary>Ids as C# identifiers.</summary>
internal static class Identifiers
{
    /// <summary>Whether a file's name can be an id: letters, digits and single hyphens between them.</summary>
    public static bool IsId(string name)
    {
        bool afterHyphen = true;
        foreach (char c in name)
        {
            bool hyphen = c == '-';
            if ((hyphen && afterHyphen) || !(hyphen || char.IsLetterOrDigit(c)))
            {
                return false;
            }

            afterHyphen = hyphen;
        }

        return !afterHyphen && name.Length <= 100;
    }

    /// <summary>
    /// The id in PascalCase: <c>samarkand-2022</c> is <c>Samarkand2022</c>. Cased under no culture, so that <c>istanbul</c> is <c>Istanbul</c> in
    /// Türkiye too. A name that a member of every class has, or that starts with a digit, gets an underscore.
    /// </summary>
    public static string Of(string id, ICollection<string> reserved)
    {
        StringBuilder identifier = new(id.Length + 1);
        bool startsWord = true;
        foreach (char c in id)
        {
            if (char.IsLetterOrDigit(c))
            {
                identifier.Append(startsWord ? char.ToUpperInvariant(c) : c);
            }

            startsWord = c == '-';
        }

        if (identifier.Length == 0 || !char.IsLetter(identifier[0]))
        {
            identifier.Insert(0, '_');
        }

        string name = identifier.ToString();

        // A letter without case can leave a keyword as it was.
        return reserved.Contains(name) || Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKind(name) != Microsoft.CodeAnalysis.CSharp.SyntaxKind.None
            ? name + "_"
            : name;
    }
}
