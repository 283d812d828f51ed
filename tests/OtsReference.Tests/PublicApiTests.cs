using PublicApiGenerator;

namespace Ots.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void What_others_build_on_changes_on_purpose_or_not_at_all() => ExpectedFile.Matches(
        Repository.PathOf("tests", "OtsReference.Tests", "PublicApi.verified.txt"),
        typeof(Entity).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n");
}
