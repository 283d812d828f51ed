using Microsoft.CodeAnalysis;
using Ots.Generator.Diagnostics;

namespace Ots.Generator.Tests.Diagnostics;

/// <summary>What holds for every diagnostic there is.</summary>
public sealed class EveryDescriptorTests
{
    private static readonly DiagnosticDescriptor[] s_all =
        [.. typeof(Descriptors).GetFields().Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>()];

    [Fact]
    public void Each_has_an_id_of_its_own_and_says_what_the_release_notes_say()
    {
        string notes = File.ReadAllText(Repository.PathOf("generator", "OtsReference.Generator", "AnalyzerReleases.Unshipped.md"))
            + File.ReadAllText(Repository.PathOf("generator", "OtsReference.Generator", "AnalyzerReleases.Shipped.md"));

        Assert.Equal(s_all.Length, s_all.Select(descriptor => descriptor.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(s_all, d => Assert.Contains($"{d.Id} | {d.Category} | {d.DefaultSeverity} | {d.Title}", notes, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_is_seen_in_the_build_and_leads_to_its_help() => Assert.All(s_all, descriptor =>
    {
        Assert.True(descriptor.DefaultSeverity >= DiagnosticSeverity.Warning);
        Assert.True(descriptor.IsEnabledByDefault);
        Assert.EndsWith("#" + descriptor.Id, descriptor.HelpLinkUri, StringComparison.Ordinal);
    });
}
