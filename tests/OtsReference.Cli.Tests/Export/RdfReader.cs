using System.Text.Json;
using Ots.Package.Tests.Editor;

namespace Ots.Cli.Tests.Export;

/// <summary>A statement that was read: an IRI, or a literal with its language or datatype.</summary>
internal sealed record RdfStatement(string Subject, string Predicate, RdfObject Object);

internal sealed record RdfObject(string? Iri, string? Value, string? Language, string? Datatype);

/// <summary>The libraries that most programs in JavaScript read RDF with, installed as they install them.</summary>
internal static class RdfReader
{
    private static readonly string[] s_packages = ["n3@2.13.12", "jsonld@9.0.0"];

    // Kept between runs, as packages are.
    private static readonly string s_folder = Repository.PathOf("tests", "OtsReference.Cli.Tests", "obj", $"rdf-{string.Join('-', s_packages.Select(package => package.Replace('@', '-')))}");

    private static readonly Lazy<Task> s_installed = new(InstallAsync);

    private static readonly JsonSerializerOptions s_options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static async Task<IReadOnlyList<RdfStatement>> ReadAsync(string text, string extension)
    {
        Node.SkipWhereMissing();
        await s_installed.Value;
        string folder = Directory.CreateTempSubdirectory("ots-").FullName;
        try
        {
            string file = Path.Combine(folder, "data" + extension);
            string read = Path.Combine(folder, "read.json");
            await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
            Answer answer = await Tool.StartAsync(
                "node", [Repository.PathOf("tests", "OtsReference.Cli.Tests", "Export", "read-rdf.js"), file, read], ("NODE_PATH", Path.Combine(s_folder, "node_modules")));
            Assert.True(answer.ExitCode == 0, answer.Error);
            return JsonSerializer.Deserialize<RdfStatement[]>(await File.ReadAllTextAsync(read, TestContext.Current.CancellationToken), s_options)!;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task InstallAsync()
    {
        if (!File.Exists(Path.Combine(s_folder, "installed")))
        {
            Directory.CreateDirectory(s_folder);
            Answer answer = await Tool.StartAsync(Node.Npm, ["install", "--prefix", s_folder, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", .. s_packages]);
            Assert.True(answer.ExitCode == 0, answer.Output + answer.Error);
            await File.WriteAllTextAsync(Path.Combine(s_folder, "installed"), "");
        }
    }
}
