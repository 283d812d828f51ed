using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Ots.Generator;

namespace Ots.Benchmarks.Errors;

/// <summary>A project with wrong files, to run the generator on.</summary>
internal sealed class Project
{
    private const string Records =
        """
        using System.Collections.Generic;
        using Ots;
        using Ots.Schema;

        namespace Travel;

        [Kind("cities", "Cities")]
        public sealed partial class City : Entity
        {
            public partial LocalizedText Name { get; }
            [Inverse(nameof(Airport.City))] public partial IReadOnlyList<Airport> Airports { get; }
        }

        public sealed partial class Service
        {
            public partial PartialDate Start { get; }
            public partial City? City { get; }
        }

        [Kind("airports", "Airports")]
        public sealed partial class Airport : Entity
        {
            public partial City? City { get; }
            [UniqueKey] public partial string? Iata { get; }
            [Acyclic] public partial Airport? Relieves { get; }
            public partial double? Elevation { get; }
            public partial IReadOnlyList<Service> Services { get; }
        }
        """;

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Latest);

    private static readonly CSharpCompilation s_compilation = CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText(Records, s_parse)],
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
                .Append(typeof(Entity).Assembly.Location)
                .Select(path => MetadataReference.CreateFromFile(path)),
        ],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private readonly ImmutableArray<AdditionalText>.Builder _files = ImmutableArray.CreateBuilder<AdditionalText>();

    public Project Add(string kind, string id, string yaml)
    {
        _files.Add(new MemoryFile(string.Create(CultureInfo.InvariantCulture, $"ots/{kind}/{id}.yaml"), SourceText.From(yaml, Encoding.UTF8)));
        return this;
    }

    /// <summary>Runs the generator once, as a build does.</summary>
    /// <returns>The number of problems.</returns>
    public int Run()
    {
        GeneratorDriverRunResult result = CSharpGeneratorDriver.Create([new OtsGenerator().AsSourceGenerator()], _files.ToImmutable(), s_parse)
            .RunGenerators(s_compilation).GetRunResult();
        return result.Results[0].Exception is { } exception ? throw exception : result.Diagnostics.Length;
    }

    private sealed class MemoryFile(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
