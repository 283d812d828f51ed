using BenchmarkDotNet.Attributes;

namespace Ots.Benchmarks.Warm;

/// <summary>What looking something up costs warm: a binary search in the compiled text, with no table made at start-up.</summary>
[MemoryDiagnoser]
[HideColumns("Error")]
public class Lookups
{
    [Benchmark]
    public IReadOnlyList<Summit> Find() => Summits.Find("Samarkand Summit");

    [Benchmark]
    public IReadOnlyList<State> FindInCyrillic() => States.Find("Өзбекстан");

    [Benchmark]
    public IReadOnlyList<State> FindNothing() => States.Find("Atlantis");

    [Benchmark]
    public bool TryGet() => Summits.TryGet("samarkand-2022", out _);

    [Benchmark]
    public State GetByIsoAlpha3() => States.GetByIsoAlpha3("UZB");

    [Benchmark]
    public int EnumerateAll()
    {
        int days = 0;
        foreach (Summit summit in Summits.All)
        {
            days += summit.Start.DayNumber;
        }

        return days;
    }

    [Benchmark]
    public string NameInTurkish() => Summits.Samarkand2022.Name["tr"];
}
