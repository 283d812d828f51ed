using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Ots.Generator.Tests;

/// <summary>A project in memory: C# sources and YAML files, to run the generator on as the compiler would.</summary>
internal sealed record GeneratorHost
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions s_options =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Default);

    /// <summary>Where the project lies, for paths that are not written as from there.</summary>
    public const string ProjectFolder = "/home/ots/program/";

    /// <summary>Where the package's YAML files lie.</summary>
    public const string PackageFolder = "/home/packages/otsreference/data/";

    /// <summary>The framework as it runs: no test library, whose types could help a compilation by accident.</summary>
    public static readonly ImmutableArray<MetadataReference> Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) && !path.StartsWith(AppContext.BaseDirectory, StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly ImmutableArray<MetadataReference> s_references = [.. Framework, MetadataReference.CreateFromFile(typeof(Entity).Assembly.Location)];

    public ImmutableArray<SyntaxTree> Sources { get; init; } = [];

    public ImmutableArray<AdditionalText> Files { get; init; } = [];

    /// <summary>The build property OtsRootNamespace, where the project sets it.</summary>
    public string RootNamespace { get; init; } = "";

    /// <summary>Whether the project is an executable.</summary>
    public bool IsApplication { get; init; }

    /// <summary>The build property OtsDataFolder, where the project sets it.</summary>
    public string? DataFolder { get; init; }

    /// <summary>Whether the build runs analyzers too, so that the generator leaves what is wrong with YAML to them.</summary>
    public bool AnalyzersRun { get; init; }

    /// <summary>A project with C# sources; the first is Source0.cs, and so on.</summary>
    public static GeneratorHost With(params ReadOnlySpan<string> sources)
    {
        GeneratorHost host = new();
        foreach (string source in sources)
        {
            host = host.Source(source);
        }

        return host;
    }

    public GeneratorHost Source(string text) => this with { Sources = Sources.Add(Parse(text, $"Source{Sources.Length.ToString(CultureInfo.InvariantCulture)}.cs")) };

    public GeneratorHost File(string path, string text) => File(new MemoryFile(path, text));

    /// <summary>The project with the package's own data, as its targets hand it to the compiler.</summary>
    public GeneratorHost OverPackage() => File(new DiskFile($"{PackageFolder}OtsReference.layer", Path.Combine(AppContext.BaseDirectory, "OtsReference.layer")));

    public GeneratorHost File(AdditionalText file) => this with { Files = Files.Add(file) };

    /// <summary>The project with another text in a file, which is the only file that is another object then.</summary>
    public GeneratorHost Edit(string path, Func<string, string> edit)
    {
        if (Sources.FirstOrDefault(source => source.FilePath == path) is { } tree)
        {
            return this with { Sources = Sources.Replace(tree, Parse(Changed(tree.ToString(), edit), path)) };
        }

        AdditionalText file = Files.Single(file => file.Path == path);
        return this with { Files = Files.Replace(file, new MemoryFile(path, Changed(file.GetText()!.ToString(), edit))) };
    }

    /// <summary>Runs the generator.</summary>
    public Generation Run()
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new OtsGenerator().AsSourceGenerator()],
            Files,
            s_parse,
            Options(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new Generation(this, driver, Compilation());
    }

    /// <summary>Runs the analyzer on the project as the generator has completed it.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(DataAnalyzer analyzer) => await Run().Output
        .WithAnalyzers([analyzer], new AnalyzerOptions(Files, Options()))
        .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

    private MemoryOptions Options()
    {
        Dictionary<string, string> properties = new()
        {
            ["build_property.OtsAnalyzersRun"] = AnalyzersRun ? "true" : "false",
            ["build_property.OtsRootNamespace"] = RootNamespace,
            ["build_property.ProjectDir"] = ProjectFolder,
        };
        if (DataFolder is not null)
        {
            properties.Add("build_property.OtsDataFolder", DataFolder);
        }

        return new MemoryOptions(properties);
    }

    public CSharpCompilation Compilation() => CSharpCompilation.Create(
        "Consumer", Sources, s_references, IsApplication ? s_options.WithOutputKind(OutputKind.ConsoleApplication) : s_options);

    private static string Changed(string text, Func<string, string> edit)
    {
        string edited = edit(text);
        Assert.NotEqual(text, edited);
        return edited;
    }

    public static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, s_parse, path, Encoding.UTF8);
}
