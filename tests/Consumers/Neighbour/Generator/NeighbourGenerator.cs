using System.IO;
using Microsoft.CodeAnalysis;
using YamlDotNet.RepresentationModel;

namespace Neighbour;

/// <summary>Another generator that reads YAML, by another version of the library.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class NeighbourGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(static output =>
    {
        YamlStream yaml = [];
        yaml.Load(new StringReader("greeting: Salam"));
        string greeting = yaml.Documents[0].RootNode["greeting"].ToString();
        // What AddEmbeddedAttributeDefinition of newer compilers adds.
        output.AddSource("Embedded.g.cs", "namespace Microsoft.CodeAnalysis { internal sealed partial class EmbeddedAttribute : global::System.Attribute { } }");
        output.AddSource("Greeting.g.cs", $"internal static class Greeting {{ public const string Text = \"{greeting}, YamlDotNet {typeof(YamlStream).Assembly.GetName().Version.Major}\"; }}");
    });
}
