using System.Xml.Linq;

namespace Ots.Package.Tests;

[Collection(nameof(ThePackage))]
public sealed class ContentTests(PackedPackage package)
{
    [Theory]
    [InlineData("lib/net8.0/OtsReference.dll")]
    [InlineData("lib/net8.0/OtsReference.xml")]
    [InlineData("lib/net10.0/OtsReference.dll")]
    [InlineData("lib/net10.0/OtsReference.xml")]
    [InlineData("analyzers/dotnet/cs/OtsReference.Generator.dll")]
    [InlineData("analyzers/dotnet/cs/YamlDotNet.dll")]
    [InlineData("data/summits/samarkand-2022.yaml")]
    [InlineData("data/schema/summits.json")]
    [InlineData("data/schema/ids/summits.json")]
    [InlineData("data/OtsReference.layer")]
    [InlineData("data/LICENSE")]
    [InlineData("build/OtsReference.targets")]
    [InlineData("build/OtsReference.Init.targets")]
    [InlineData("build/init/ots/README.md")]
    [InlineData("build/init/ots/editorconfig")]
    [InlineData("build/init/ots/summits/example-2030.yaml.txt")]
    [InlineData("build/init/ots/sources/example-2030-page.yaml.txt")]
    [InlineData("build/init/ots/schema/summits.json")]
    [InlineData("build/init/vscode/settings.json")]
    [InlineData("buildMultiTargeting/OtsReference.targets")]
    [InlineData("LICENSE")]
    [InlineData("README.md")]
    [InlineData("icon.png")]
    public void It_holds(string entry) => Assert.Contains(entry, package.Entries());

    [Fact]
    public void It_holds_every_YAML_file_of_the_data()
    {
        string data = Repository.PathOf("data");
        IEnumerable<string> files = Directory.GetFiles(data, "*.yaml", SearchOption.AllDirectories)
            .Select(file => "data/" + Path.GetRelativePath(data, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

        Assert.Equal(files, package.Entries().Where(entry => entry.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_depends_on_no_other_package()
    {
        XDocument nuspec = XDocument.Parse(package.Read("OtsReference.nuspec"));

        Assert.DoesNotContain(nuspec.Descendants(), element => element.Name.LocalName == "dependency");
        Assert.Equal("MIT AND CC0-1.0", nuspec.Descendants().Single(element => element.Name.LocalName == "license").Value);
    }

    [Fact]
    public void Symbols_lie_beside_it() => Assert.True(File.Exists(Path.ChangeExtension(package.File, ".snupkg")));

    [Fact]
    public void A_tooltip_shows_name_dates_place_and_source()
    {
        XElement member = XDocument.Parse(package.Read("lib/net10.0/OtsReference.xml")).Descendants("member")
            .Single(element => element.Attribute("name")!.Value == "P:Ots.Summits.Samarkand2022");

        Assert.Equal("Ninth Summit of the Organization of Turkic States, 11 November 2022, Samarkand, Uzbekistan.", member.Element("summary")!.Value);
        Assert.NotEmpty(member.Element("remarks")!.Descendants("see").Attributes("href"));
    }
}
