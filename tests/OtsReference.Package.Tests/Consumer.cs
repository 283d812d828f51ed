using System.Globalization;

namespace Ots.Package.Tests;

/// <summary>A copy of a consumer, outside the repository, which the package is tried in.</summary>
internal sealed class Consumer
{
    private readonly string _name;

    /// <summary>Copies a consumer.</summary>
    /// <param name="package">The package that it finds in its feed.</param>
    /// <param name="name">Its folder under <c>tests/Consumers</c>.</param>
    /// <param name="folderName">What the copy's folder is called.</param>
    public Consumer(PackedPackage package, string name, string? folderName = null)
    {
        _name = name;
        Folder = package.Copy(name, folderName);

        // A machine may have the newest runtime only; what is tested is the assembly that NuGet chose, not the runtime.
        Environment = new(package.Environment) { ["DOTNET_ROLL_FORWARD"] = "Major" };
    }

    public string Folder { get; }

    /// <summary>The environment of whoever works in the folder.</summary>
    public Dictionary<string, string> Environment { get; }

    /// <summary>What the consumer's program should print.</summary>
    public string Expected => File.ReadAllText(Repository.PathOf("tests", "Consumers", _name, "expected.txt"));

    /// <summary>Runs a command of the SDK in the folder.</summary>
    public Task<ToolResult> Dotnet(params string[] arguments) => Run("dotnet", arguments);

    /// <summary>Runs a program in the folder, and gives what it prints.</summary>
    public async Task<string> Output(string program, params string[] arguments) =>
        (await Run(program, arguments)).Succeeded().Output.ReplaceLineEndings("\n");

    /// <summary>Runs an assembly of the folder, and gives what it prints.</summary>
    public Task<string> OutputOf(params string[] assembly) => Output("dotnet", PathOf(assembly));

    public string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);

    public void Write(string text, params string[] parts)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(parts))!);
        File.WriteAllText(PathOf(parts), text);
    }

    /// <summary>When the compiler last wrote each assembly of the folder.</summary>
    public string[] Compilations() =>
    [
        .. Directory.GetFiles(Folder, "*.dll", SearchOption.AllDirectories)
            .Where(file => file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetRelativePath(Folder, file)} {File.GetLastWriteTimeUtc(file).Ticks.ToString(CultureInfo.InvariantCulture)}"),
    ];

    private Task<ToolResult> Run(string program, string[] arguments) => Tool.Run(program, Folder, Environment, arguments);
}
