using Ots.Cli.Cards;

namespace Ots.Cli.Tests;

/// <summary>The data as a program gets it, so that what a change of YAML means shows in review.</summary>
public class DataSnapshotTests
{
    public static TheoryData<string> Folders { get; } = [.. Kind.All.Select(kind => kind.Folder)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_data_changes_on_purpose_or_not_at_all(string folder) =>
        ExpectedFile.Matches(Repository.PathOf("tests", "OtsReference.Cli.Tests", "Expected", "data", folder + ".json"), Tool.Succeed("list", folder, "--json").Output);
}
