using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Ots.Generator.Naming;

namespace Ots.Cli.Schema;

/// <summary>What the records' XML documentation says, in the words of who writes YAML: names are keys, and <see langword="null"/> is nothing.</summary>
internal sealed class RecordDocumentation(Compilation compilation)
{
    /// <summary>The summary of a type, or <see langword="null"/> where it has none.</summary>
    /// <param name="typeName">The full C# name, as the schema has it.</param>
    public string? Of(string typeName) => SummaryOf(Type(typeName));

    /// <summary>The summary of a property or of an enum's value.</summary>
    public string? Of(string typeName, string member) => SummaryOf(Type(typeName)?.GetMembers(member).FirstOrDefault());

    private INamedTypeSymbol? Type(string typeName) =>
        compilation.GetTypeByMetadataName(typeName.Replace("global::", "", StringComparison.Ordinal).Replace("@", "", StringComparison.Ordinal));

    private static string? SummaryOf(ISymbol? symbol)
    {
        // Half-written documentation comes as a comment, which has no root.
        if (symbol?.GetDocumentationCommentXml() is not { Length: > 0 } xml || !xml.StartsWith('<') || xml.StartsWith("<!--", StringComparison.Ordinal))
        {
            return null;
        }

        XElement root = XElement.Parse($"<root>{xml}</root>", LoadOptions.PreserveWhitespace);
        string text = root.Descendants("summary").FirstOrDefault() is { } summary ? Words(summary) : "";
        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length == 0 ? null : text;
    }

    private static string Words(XElement element)
    {
        StringBuilder words = new();
        foreach (XNode node in element.Nodes())
        {
            words.Append(node switch
            {
                XText text => text.Value,
                XElement { Name.LocalName: "see" or "seealso" } see => Named(see),
                XElement { Name.LocalName: "c" } code => $"`{Words(code)}`",
                XElement { Name.LocalName: "para" } paragraph => $" {Words(paragraph)} ",
                XElement other => Words(other),
                _ => "",
            });
        }

        return words.ToString();
    }

    private static string Named(XElement see)
    {
        if (see.Attribute("langword")?.Value is { } word)
        {
            return word == "null" ? "nothing" : $"`{word}`";
        }

        string name = see.Attribute("cref")?.Value ?? "";
        string kebab = Casing.Kebab(name[(name.LastIndexOf('.') + 1)..]);
        return !see.IsEmpty ? Words(see)
            : name.StartsWith("T:", StringComparison.Ordinal) ? kebab.Replace('-', ' ')
            : name.Length > 0 ? $"`{kebab}`"
            : see.Attribute("href")?.Value ?? "";
    }
}
