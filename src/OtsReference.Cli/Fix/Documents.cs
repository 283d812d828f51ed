using System.Text;
using Microsoft.CodeAnalysis.Text;
using Ots.Generator.Yaml;

namespace Ots.Cli.Fix;

/// <summary>Texts as YAML documents.</summary>
internal static class Documents
{
    public static YamlFile Read(SourceText? text) => YamlReader.Read("", default, text);

    public static SourceText Text(string text) => SourceText.From(text, Encoding.UTF8);
}
