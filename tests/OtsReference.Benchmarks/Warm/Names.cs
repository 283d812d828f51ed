using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Ots.Benchmarks.Warm;

/// <summary>Finding a state by a name: a search in the text that the compiler sorted, against frozen dictionaries of the same keys that had to be built first.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
[HideColumns("Error", "Gen0")]
public class Names
{
    private static readonly FrozenNames<State> s_frozen = new(OtsDataset.Packaged.GetCatalog<State>());

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("identified")]
    public State[] FrozenIdentified() => s_frozen.Find("TÜRKİYE");

    [Benchmark]
    [BenchmarkCategory("identified")]
    public NameMatches<State> Identified() => States.Find("TÜRKİYE");

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("identified, Cyrillic")]
    public State[] FrozenCyrillic() => s_frozen.Find("Қырғыз Республикасы");

    [Benchmark]
    [BenchmarkCategory("identified, Cyrillic")]
    public NameMatches<State> Cyrillic() => States.Find("Қырғыз Республикасы");

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("folded")]
    public State[] FrozenFolded() => s_frozen.Find("Qazakhstan");

    [Benchmark]
    [BenchmarkCategory("folded")]
    public NameMatches<State> Folded() => States.Find("Qazakhstan");

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("nothing")]
    public State[] FrozenNothing() => s_frozen.Find("Atlantis");

    [Benchmark]
    [BenchmarkCategory("nothing")]
    public NameMatches<State> Nothing() => States.Find("Atlantis");

    [Benchmark]
    [BenchmarkCategory("a person")]
    public NameMatches<Official> Person() => Officials.Find("President K. Omuraliyev");

    [Benchmark]
    [BenchmarkCategory("all kinds")]
    public NameMatches<Entity> AllKinds() => OtsDataset.Packaged.Find("Самарқанд");

    [Benchmark]
    [BenchmarkCategory("suggest")]
    public IReadOnlyList<NameSuggestion<State>> Suggest() => States.Suggest("Kazahkstan");
}
