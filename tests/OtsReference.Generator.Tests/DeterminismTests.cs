using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Ots.Generator.Tests.Samples;

namespace Ots.Generator.Tests;

/// <summary>The same data gives the same bytes, whatever the machine.</summary>
public sealed class DeterminismTests
{
    private static GeneratorHost Host => AirportData.Host
        .File("ots/cities/istanbul.yaml", "name: { en: Istanbul, tr: İstanbul }\n")
        .File("ots/cities/ilı.yaml", "name: { en: Ili, kk: Іле }\n")
        .File("ots/airports/istanbul.yaml", "name: { en: Istanbul Airport }\niata: IST\ncity: istanbul\nopened: 2018-10-29\nelevation: -1.5\ncoordinates: { latitude: 41.2753, longitude: 28.7519 }\n");

    [Fact]
    public void The_order_of_the_files_does_not_matter() => AssertSame(Host with { Files = [.. Host.Files.Reverse()] });

    [Theory]
    [InlineData("/home/ayşe/ots/src/")]
    [InlineData("/tmp/İ ı/")]
    [InlineData(@"C:\Users\Ayşe\")]
    public void The_folder_of_the_project_does_not_matter(string folder) => AssertSame(Host with
    {
        Files = [.. Host.Files.Select(file => new MemoryFile(folder + (folder.Contains('\\', StringComparison.Ordinal) ? file.Path.Replace('/', '\\') : file.Path), file.GetText()!.ToString()))],
    });

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_line_ends_do_not_matter(string lineEnd) => AssertSame(Host with
    {
        Files = [.. Host.Files.Select(file => new MemoryFile(file.Path, file.GetText()!.ToString().Replace("\n", lineEnd, StringComparison.Ordinal)))],
        Sources = [.. Host.Sources.Select(tree => GeneratorHost.Parse(tree.ToString().Replace("\n", lineEnd, StringComparison.Ordinal), tree.FilePath))],
    });

    [Fact]
    public void A_byte_order_mark_does_not_matter() => AssertSame(Host with
    {
        Files = [.. Host.Files.Select(file => new DecodedFile(file.Path, [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(file.GetText()!.ToString())]))],
    });

    [Theory]
    [InlineData(".YAML")]
    [InlineData(".yml")]
    [InlineData(".Yml")]
    public void The_extension_does_not_matter(string extension)
    {
        GeneratorHost other = Host with
        {
            Files = [.. Host.Files.Select(file => new MemoryFile(Path.ChangeExtension(file.Path, extension), file.GetText()!.ToString()))],
        };

        // The file's own name, by which an entity says where it comes from, has it; and the fingerprint is of all that is said.
        Assert.Equal(Texts(Host).Select(WithoutFingerprint), Texts(other).Select(text => WithoutFingerprint((text.HintName, text.Bytes.Replace(extension + "\n", ".yaml\n", StringComparison.Ordinal)))));

        static (string, string) WithoutFingerprint((string HintName, string Bytes) text) =>
            (text.HintName, string.Join('\n', text.Bytes.Split('\n').Where(line => !line.Contains("ulong Fingerprint", StringComparison.Ordinal))));
    }

    /// <summary>Cultures that case, sort or write numbers in their own way, as far as the process has any.</summary>
    public static TheoryData<string> Cultures { get; } =
        [.. CultureInfo.GetCultures(CultureTypes.AllCultures).Select(culture => culture.Name).Intersect(["", "tr-TR", "az-Latn-AZ", "ar-SA", "sv-SE"])];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void The_culture_does_not_matter(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo beforeUI = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            ImmutableArray<(string, string)> here = Texts(Host);
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

            Assert.Equal(Texts(Host), here);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeUI;
        }
    }

    private static void AssertSame(GeneratorHost other) => Assert.Equal(Texts(Host), Texts(other));

    private static ImmutableArray<(string HintName, string Bytes)> Texts(GeneratorHost host)
    {
        ImmutableArray<GeneratedSourceResult> sources = host.Run().ReportsNothing().Result.GeneratedSources;
        Assert.NotEmpty(sources);
        return [.. sources.Select(source => (source.HintName, source.SourceText.ToString()))];
    }

    private sealed class DecodedFile(string path, byte[] bytes) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(bytes, bytes.Length, Encoding.UTF8);
    }
}
