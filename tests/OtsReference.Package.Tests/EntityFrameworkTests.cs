using System.Xml.Linq;

namespace Ots.Package.Tests;

/// <summary>The package for EF Core, and a project that refers to it alone.</summary>
[Collection(nameof(ThePackage))]
public sealed class EntityFrameworkTests(PackedPackage package)
{
    private const string Id = "OtsReference.EntityFrameworkCore";

    [Theory]
    [InlineData("lib/net8.0/OtsReference.EntityFrameworkCore.dll")]
    [InlineData("lib/net8.0/OtsReference.EntityFrameworkCore.xml")]
    [InlineData("LICENSE")]
    [InlineData("README.md")]
    [InlineData("icon.png")]
    public void It_holds(string entry) => Assert.Contains(entry, package.Entries(Id));

    [Fact]
    public void It_brings_the_package_whole_and_asks_for_the_earliest_EF_Core_that_is_supported()
    {
        XDocument nuspec = XDocument.Parse(package.Read($"{Id}.nuspec", Id));

        XElement[] dependencies = [.. nuspec.Descendants().Where(element => element.Name.LocalName == "dependency")];

        Assert.Equal(["OtsReference", "Microsoft.EntityFrameworkCore"], dependencies.Select(dependency => dependency.Attribute("id")!.Value));
        Assert.Equal((package.Version, "All"), (dependencies[0].Attribute("version")!.Value, dependencies[0].Attribute("include")!.Value));
        Assert.StartsWith("8.0.", dependencies[1].Attribute("version")!.Value, StringComparison.Ordinal);
        Assert.Equal("MIT AND CC0-1.0", nuspec.Descendants().Single(element => element.Name.LocalName == "license").Value);
    }

    [Fact]
    public void Symbols_lie_beside_it() => Assert.True(File.Exists(Path.ChangeExtension(package.FileOf(Id), ".snupkg")));

    [Fact]
    public async Task A_project_that_refers_to_it_alone_has_its_own_YAML_compiled_and_stored()
    {
        Consumer consumer = new(package, "EntityFramework");

        (await consumer.Dotnet("build")).Succeeded().SaidNoWarning();

        Assert.Equal(consumer.Expected, await consumer.OutputOf("bin", "Debug", "net10.0", "EntityFramework.dll"));
    }
}
