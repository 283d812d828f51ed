using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Ots.Generator.Diagnostics;
using Ots.Generator.Schema;
using Ots.Generator.Tests.Samples;

namespace Ots.Generator.Tests.BadInput;

/// <summary>More files than anybody has: what they cost grows with their number and not with its square, which tests/OtsReference.Benchmarks measures.</summary>
public sealed class ManyFilesTests
{
    /// <summary>Each reference could mean any of the cities: compared one with another, they would take an hour.</summary>
    [Fact]
    public void A_hundred_thousand_files_are_each_reported_in_a_time_that_somebody_waits()
    {
        const int Count = 50_000;
        DataSchema schema = AssemblySchema.Read(GeneratorHost.With(Records.Airports).Compilation().Assembly);
        SourceText city = SourceText.From("name: { en: City }\n");
        IEnumerable<(string, SourceText?)> files = Enumerable.Range(0, Count).Select(i => i.ToString(CultureInfo.InvariantCulture)).SelectMany(i => new (string, SourceText?)[]
        {
            ($"ots/cities/c{i}.yaml", city),
            ($"ots/airports/a{i}.yaml", SourceText.From($"name: {{ en: Airport }}\nopened: 1933-10-09\ncity: c{i}x\n")),
        });
        Stopwatch watch = Stopwatch.StartNew();

        IReadOnlyList<Problem> problems = DataChecker.Check(schema, Ots.Generator.Layers.Layer.Empty, new Ots.Generator.Yaml.DataRoot("ots"), files);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(1));
        Assert.Equal(Count, problems.Count);
        Assert.All(problems, problem => Assert.Equal("OTS0005", problem.Descriptor.Id));

        // The first are told what they may have meant, all of the others at least what is wrong.
        Assert.Contains(problems, problem => problem.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture).EndsWith("Did you mean 'c0'?", StringComparison.Ordinal));
    }
}
