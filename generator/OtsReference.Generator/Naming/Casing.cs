using System.Text;

namespace Ots.Generator.Naming;

/// <summary>C# names as YAML writes them.</summary>
internal static class Casing
{
    /// <summary>A PascalCase name in kebab-case: <c>IsoAlpha2</c> is <c>iso-alpha2</c>.</summary>
    public static string Kebab(string pascal)
    {
        StringBuilder kebab = new(pascal.Length + 4);
        for (int i = 0; i < pascal.Length; i++)
        {
            bool startsWord = i > 0 && char.IsUpper(pascal[i]) && (!char.IsUpper(pascal[i - 1]) || (i + 1 < pascal.Length && char.IsLower(pascal[i + 1])));
            kebab.Append(startsWord ? "-" : "").Append(char.ToLowerInvariant(pascal[i]));
        }

        return kebab.ToString();
    }
}
