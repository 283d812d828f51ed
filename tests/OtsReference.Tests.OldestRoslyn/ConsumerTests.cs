using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ots.Generator;

namespace Ots.Tests;

public sealed class ConsumerTests
{
    [Fact]
    public void A_program_that_uses_the_compiled_data_costs_the_generator_nothing()
    {
        CancellationToken cancel = TestContext.Current.CancellationToken;
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText("System.Console.WriteLine(Ots.Summits.Samarkand2022.Host!.Name[\"tr\"]);", cancellationToken: cancel)],
            [.. AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!.ToString()!.Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))]);

        GeneratorDriverRunResult result = CSharpGeneratorDriver.Create(new OtsGenerator())
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics, cancel)
            .GetRunResult();

        Assert.Equal("4.8.0.0", typeof(CSharpCompilation).Assembly.GetName().Version!.ToString());
        Assert.Null(Assert.Single(result.Results).Exception);
        Assert.Empty(result.GeneratedTrees);
        Assert.Empty(diagnostics);
        Assert.DoesNotContain(output.GetDiagnostics(cancel), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }
}
