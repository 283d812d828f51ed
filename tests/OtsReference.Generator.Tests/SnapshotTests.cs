using Ots.Generator.Tests.Samples;

namespace Ots.Generator.Tests;

/// <summary>What the generator writes for kinds it has never heard of, to be read as C#.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public Task A_kind_with_one_of_each_thing() =>
        Verify(AirportData.Host.Run().ReportsNothing().CompilesWithoutWarning().Driver);

    [Fact]
    public Task A_kind_without_data() =>
        Verify(GeneratorHost.With(Records.Notes).Run().ReportsNothing().CompilesWithoutWarning().Driver);

    [Fact]
    public Task Mistakes() =>
        Verify(GeneratorHost.With("").File("data/notes/a.yaml", "").Source(Records.Notes)
            .File("ots/notes/typo.yaml", "txet: Hello\n")
            .File("ots/notes/not yaml.yaml", "")
            .File("ots/nots/a.yaml", "text: Hello\n")
            .Run().Driver);
}
