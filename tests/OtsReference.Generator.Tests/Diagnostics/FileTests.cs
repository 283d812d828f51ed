using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Ots.Generator.Tests.Samples;

namespace Ots.Generator.Tests.Diagnostics;

/// <summary>Files that are not read at all, and why.</summary>
public sealed class FileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ots-files-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Ten_megabytes() => Marked.Project(Records.Notes)
        .File("ots/notes/large.yaml", "[||]text: " + new string('a', 10 * 1024 * 1024))
        .File("ots/notes/small.yaml", "text: Small\n")
        .Reports("OTS0017: The file has more than 1048576 characters; nothing of it is read")
        .CompilesWithoutWarning();

    [Theory]
    [InlineData("[")]
    [InlineData("{ a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Ten_thousand_levels(string level)
    {
        Generation generation = GeneratorHost.With(Records.Notes)
            .File("ots/notes/deep.yaml", string.Concat(Enumerable.Repeat(level, 10_000)))
            .File("ots/notes/flat.yaml", "text: Flat\n")
            .Run();

        Diagnostic problem = Assert.Single(generation.Problems);
        Assert.Equal("OTS0017", problem.Id);
        Assert.Equal("The file is nested more than 32 levels deep; nothing of it is read", problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("Flat", generation.Evaluate("Notes.Flat.Text"));
    }

    /// <summary>The compiler's decoder turns such bytes into letters of an old encoding on Windows and into U+FFFD elsewhere: both are the data gone wrong.</summary>
    [Theory]
    [InlineData(new byte[] { 0xFC })]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    public void Bytes_that_are_not_utf8(byte[] wrong)
    {
        Generation generation = GeneratorHost.With(Records.Notes)
            .File(OnDisk("wrong", [.. "text: T"u8, .. wrong, .. "rkiye\n"u8]))
            .File("ots/notes/right.yaml", "text: Right\n")
            .Run();

        Diagnostic problem = Assert.Single(generation.Problems);
        Assert.Equal("OTS0018", problem.Id);
        Assert.Equal("ots/notes/wrong.yaml", problem.Location.GetLineSpan().Path);
        Assert.Equal("Right", generation.CompilesWithoutWarning().Evaluate("Notes.Right.Text"));
    }

    [Fact]
    public void Bytes_of_no_encoding_hide_no_other_file()
    {
        byte[] noise = new byte[4096];
        new Random(1).NextBytes(noise);

        Generation generation = GeneratorHost.With(Records.Notes).File(OnDisk("noise", noise)).File("ots/notes/right.yaml", "text: Right\n").Run();

        Assert.NotEmpty(generation.Problems);
        Assert.Equal("Right", generation.CompilesWithoutWarning().Evaluate("Notes.Right.Text"));
    }

    [Fact]
    public void Text_in_utf16() => Marked.Project(Records.Notes)
        .File(OnDisk("wide", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("text: Türkiye\n")]))
        .Reports("OTS0018: The file cannot be read as UTF-8: save it as UTF-8");

    [Fact]
    public void A_byte_order_mark_on_disk_is_no_mistake()
    {
        Generation generation = Marked.Project(Records.Notes).Host
            .File(OnDisk("marked", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes("text: Türkiye\n")]))
            .Run().ReportsNothing();

        Assert.Equal("Türkiye", generation.Evaluate("Notes.Marked.Text"));
    }

    [Fact]
    public void A_file_that_the_compiler_could_not_read() => Marked.Project(Records.Notes)
        .File(new UnreadFile("ots/notes/gone.yaml"))
        .Reports("OTS0018: The file cannot be read as UTF-8: save it as UTF-8");

    private DiskFile OnDisk(string name, byte[] bytes)
    {
        string file = Path.Combine(_folder, name);
        File.WriteAllBytes(file, bytes);
        return new DiskFile($"ots/notes/{name}.yaml", file);
    }

    private sealed class UnreadFile(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }
}
