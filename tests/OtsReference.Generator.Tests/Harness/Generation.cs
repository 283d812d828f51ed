using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ots.Generator.Tests;

/// <summary>A run of the generator on a project, and what came of it.</summary>
internal sealed class Generation
{
    private readonly GeneratorHost _host;

    public Generation(GeneratorHost host, GeneratorDriver driver, CSharpCompilation input)
    {
        _host = host;
        Driver = driver.RunGeneratorsAndUpdateCompilation(input, out Compilation output, out _, TestContext.Current.CancellationToken);
        Output = output;

        // A generator that throws becomes a mere warning, CS8785, and all that it generates is gone.
        if (Result.Exception is { } exception)
        {
            Assert.Fail($"The generator threw: {exception}");
        }
    }

    public GeneratorDriver Driver { get; }

    /// <summary>The project with what was generated.</summary>
    public Compilation Output { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    public ImmutableArray<Diagnostic> Problems => Result.Diagnostics;

    public IEnumerable<string> HintNames => Result.GeneratedSources.Select(source => source.HintName);

    /// <summary>The text of a generated file.</summary>
    public string this[string hintName] => Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>Runs the same driver on an edited project, as an editor does on every key.</summary>
    public Generation RunAgain(Func<GeneratorHost, GeneratorHost> edit)
    {
        GeneratorHost edited = edit(_host);
        return new Generation(edited, Driver.ReplaceAdditionalTexts(edited.Files), edited.Compilation());
    }

    public Generation ReportsNothing() => ReportsNothingBut();

    public Generation ReportsNothingBut(params string[] ids)
    {
        Assert.True(Problems.All(problem => ids.Contains(problem.Id)), string.Join('\n', Problems));
        return this;
    }

    /// <summary>
    /// The project compiles with every warning on that a strict consumer could have: nullable, and documentation on all that is public.
    /// </summary>
    public Generation CompilesWithoutWarning()
    {
        string[] warnings = [.. Output.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => $"{diagnostic}\n    {Line(diagnostic.Location)}")];
        Assert.True(warnings.Length == 0, string.Join('\n', warnings));
        return this;
    }

    /// <summary>Compiles the project with one more expression, and runs that: typed as a user would write it.</summary>
    public object? Evaluate(string expression)
    {
        string probe = $"#nullable enable\nusing System;\nusing System.Linq;\nusing Ots;\nusing Travel;\ninternal static class Probe {{ internal static object? Run() => {expression}; }}";
        using MemoryStream assembly = new();
        Compilation compilation = Output.AddSyntaxTrees(GeneratorHost.Parse(probe, "Probe.cs"));
        Microsoft.CodeAnalysis.Emit.EmitResult emitted = compilation.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        assembly.Position = 0;
        AssemblyLoadContext context = new("consumer", isCollectible: true);
        try
        {
            return context.LoadFromStream(assembly).GetType("Probe")!.GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null);
        }
        finally
        {
            context.Unload();
        }
    }

    private static string? Line(Location location) =>
        location.SourceTree?.GetText().Lines[location.GetLineSpan().StartLinePosition.Line].ToString().Trim();
}
