using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Ots.Benchmarks.Warm;

/// <summary>
/// A question about a date, against the scan that one would write with LINQ over the same objects. The scan compares days and knows neither dates of
/// a month or a year nor what sources show.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
[HideColumns("RatioSD", "Gen0")]
public class OnDate
{
    private static readonly DateOnly s_date = new(2021, 11, 12);
    private static readonly DateOnly s_end = new(2022, 11, 12);

    [Benchmark(Baseline = true), BenchmarkCategory("members")]
    public IReadOnlyList<State> ScanMembers() =>
        States.All.Where(state => state.Memberships.Any(membership => membership.Status == MembershipStatus.Member && Runs(membership.Start, membership.End, s_date))).ToArray();

    [Benchmark, BenchmarkCategory("members")]
    public IReadOnlyList<State> Members() => MemberStates.On(s_date);

    [Benchmark(Baseline = true), BenchmarkCategory("members, range")]
    public IReadOnlyList<State> ScanMembersBetween() => States.All.Where(state => state.Memberships.Any(membership =>
        membership.Status == MembershipStatus.Member && membership.Start.Earliest < s_end && (membership.End is not { } end || end.Earliest > s_date))).ToArray();

    [Benchmark, BenchmarkCategory("members, range")]
    public IReadOnlyList<State> MembersBetween() => MemberStates.Between(s_date, s_end);

    [Benchmark(Baseline = true), BenchmarkCategory("chair")]
    public Chairmanship? ScanChair() => Chairmanships.All.FirstOrDefault(chairmanship => Runs(chairmanship.Start, chairmanship.End, s_date));

    [Benchmark, BenchmarkCategory("chair")]
    public Chairmanship? Chair() => Chairmanships.On(s_date);

    [Benchmark(Baseline = true), BenchmarkCategory("holder")]
    public Official? ScanHolder() => Posts.SecretaryGeneral.Holders.FirstOrDefault(term => Runs(term.Start, term.End, s_date))?.Holder;

    [Benchmark, BenchmarkCategory("holder")]
    public Official? Holder() => Posts.SecretaryGeneral.HolderOn(s_date);

    [Benchmark(Baseline = true), BenchmarkCategory("terms")]
    public IReadOnlyList<Term> ScanTerms() => Posts.SecretaryGeneral.Holders.Where(term => Runs(term.Start, term.End, s_date)).ToArray();

    [Benchmark, BenchmarkCategory("terms")]
    public IReadOnlyList<Term> Terms() => Posts.SecretaryGeneral.HoldersOn(s_date);

    private static bool Runs(PartialDate? start, PartialDate? end, DateOnly date) => start?.Earliest <= date && (end is not { } last || last.Earliest > date);
}
