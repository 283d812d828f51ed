using System.IO.Compression;

namespace Ots.Package.Tests;

/// <summary>The packages as `dotnet pack` makes them, in a folder that serves as a feed, beside a packages folder that starts empty.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ots-package-");

    public string Feed => Path.Combine(_folder.FullName, "feed");

    public string Version { get; private set; } = "";

    public string File => FileOf("OtsReference");

    /// <summary>The environment of a user's machine whose feeds include the one with the package.</summary>
    internal Dictionary<string, string> Environment => new()
    {
        ["NUGET_PACKAGES"] = Path.Combine(_folder.FullName, "packages"),
        ["RestoreAdditionalProjectSources"] = Feed,
        ["OtsReferenceVersion"] = Version,
    };

    public async ValueTask InitializeAsync()
    {
        foreach (string name in (string[])["OtsReference", "OtsReference.EntityFrameworkCore"])
        {
            string project = Repository.PathOf("src", name, $"{name}.csproj");
            (await Tool.Run("dotnet", Repository.PathOf(), new Dictionary<string, string>(), "pack", project, "-c", "Release", "-o", Feed)).Succeeded().SaidNoWarning();
        }

        string file = Assert.Single(Directory.GetFiles(Feed, "OtsReference.?.*.nupkg"));
        Version = Path.GetFileNameWithoutExtension(file)["OtsReference.".Length..];
    }

    public string FileOf(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>A folder of its own for a consumer, outside the repository and its build files.</summary>
    internal string NewFolder(string name) => _folder.CreateSubdirectory($"{name}-{Guid.NewGuid():N}").FullName;

    internal string Copy(string consumer, string? folderName = null)
    {
        string folder = NewFolder(folderName ?? consumer);
        string source = Repository.PathOf("tests", "Consumers", consumer);
        foreach (string file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            System.IO.File.Copy(file, copy);
        }

        return folder;
    }

    internal string[] Entries(string id = "OtsReference")
    {
        using ZipArchive archive = ZipFile.OpenRead(FileOf(id));
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    internal string Read(string entry, string id = "OtsReference")
    {
        using ZipArchive archive = ZipFile.OpenRead(FileOf(id));
        using StreamReader reader = new(archive.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }
}

/// <summary>The tests that use the package: one after the other, for each build takes both cores.</summary>
[CollectionDefinition(nameof(ThePackage), DisableParallelization = true)]
public sealed class ThePackage : ICollectionFixture<PackedPackage>;
