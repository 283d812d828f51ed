using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Ots.Benchmarks.Warm;

/// <summary>A read of what was read before, against the same read of a plain object. Neither may allocate.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
[HideColumns("RatioSD", "Gen0")]
public class Reads
{
    [Benchmark(Baseline = true), BenchmarkCategory("entity")]
    public object PlainEntity() => PlainSummits.Samarkand2022;

    [Benchmark, BenchmarkCategory("entity")]
    public object Entity() => Summits.Samarkand2022;

    [Benchmark(Baseline = true), BenchmarkCategory("name")]
    public string PlainName() => PlainSummits.Samarkand2022.Name.ToString();

    [Benchmark, BenchmarkCategory("name")]
    public string Name() => Summits.Samarkand2022.Name.ToString();

    [Benchmark(Baseline = true), BenchmarkCategory("start")]
    public DateOnly PlainStart() => PlainSummits.Samarkand2022.Start;

    [Benchmark, BenchmarkCategory("start")]
    public DateOnly Start() => Summits.Samarkand2022.Start;

    [Benchmark(Baseline = true), BenchmarkCategory("host")]
    public object PlainHost() => PlainSummits.Samarkand2022.Host;

    [Benchmark, BenchmarkCategory("host")]
    public object? Host() => Summits.Samarkand2022.Host;
}
