using System.Text;

namespace Ots.Cli.Tests;

/// <summary>A folder called data in a folder of its own, which goes when the test is over.</summary>
internal sealed class TemporaryData : IDisposable
{
    public TemporaryData(string name = "data") => Folder = Directory.CreateDirectory(Path.Combine(Root, name)).FullName;

    /// <summary>The folder around the data.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("ots-").FullName;

    /// <summary>The data folder.</summary>
    public string Folder { get; }

    public TemporaryData With(string address, string text, bool mark = false) => With(address, [.. mark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)]);

    public TemporaryData With(string address, byte[] content)
    {
        string path = PathOf(address);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return this;
    }

    /// <summary>Where a file is: <c>summits/astana.yaml</c>, or one beside the data folder where the address begins with two dots.</summary>
    public string PathOf(string address) => Path.GetFullPath(Path.Combine(Folder, address));

    public string Read(string address) => File.ReadAllText(PathOf(address));

    /// <summary>An output with the folder's own path taken out.</summary>
    public string Relative(string output) => output.Replace(Folder.Replace('\\', '/'), "data", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
