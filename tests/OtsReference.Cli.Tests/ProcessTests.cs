namespace Ots.Cli.Tests;

/// <summary>The tool as its users get it: built, packed and installed.</summary>
public class ProcessTests
{
    [Fact]
    public async Task A_process_writes_what_the_tests_see()
    {
        string built = Repository.PathOf("src", "OtsReference.Cli", "bin", Build.Configuration, "net10.0", "OtsReference.Cli.dll");

        // A build server's log is no terminal, even where a library takes it for one.
        Answer answer = await Tool.StartAsync(
            "dotnet", [built, "show", "samarkand-2022"], ("LC_ALL", "tr_TR.UTF-8"), ("GITHUB_ACTIONS", "true"));

        Assert.Equal(Tool.Succeed("show", "samarkand-2022"), answer);
    }

    [Fact]
    public async Task The_package_installs_as_a_tool()
    {
        string folder = Directory.CreateTempSubdirectory("ots-").FullName;
        try
        {
            // Only this folder is a source, so that nothing is fetched and no other build of the tool is found.
            string config = Path.Combine(folder, "nuget.config");
            await File.WriteAllTextAsync(
                config,
                $"""<configuration><packageSources><clear /><add key="built" value="{folder}" /></packageSources></configuration>""",
                TestContext.Current.CancellationToken);
            string project = Repository.PathOf("src", "OtsReference.Cli", "OtsReference.Cli.csproj");
            Succeeded(await Tool.StartAsync("dotnet", ["pack", project, "--no-build", "-c", Build.Configuration, "-o", folder, "-nodeReuse:false"]));
            string path = Path.Combine(folder, "tool");
            Succeeded(await Tool.StartAsync(
                "dotnet",
                ["tool", "install", "OtsReference.Cli", "--tool-path", path, "--version", Build.Version, "--configfile", config],
                ("NUGET_PACKAGES", Path.Combine(folder, "packages"))));

            string ots = Path.Combine(path, OperatingSystem.IsWindows() ? "ots.exe" : "ots");

            Assert.Equal(Tool.Succeed("on", "2021-11-12"), await Tool.StartAsync(ots, ["on", "2021-11-12"]));

            // It reads the schema and its documentation from the assembly that was packed with it.
            Assert.Equal(Tool.Succeed("check", Repository.PathOf("data")), await Tool.StartAsync(ots, ["check", Repository.PathOf("data")]));
            Succeeded(await Tool.StartAsync(ots, ["schema", Repository.PathOf("data"), "--output", Path.Combine(folder, "schema")]));
            Assert.Equal(
                await File.ReadAllTextAsync(Repository.PathOf("data", "schema", "summits.json"), TestContext.Current.CancellationToken),
                await File.ReadAllTextAsync(Path.Combine(folder, "schema", "summits.json"), TestContext.Current.CancellationToken));

            // The library of SQLite for this system came with it.
            Succeeded(await Tool.StartAsync(ots, ["export", "--format", "sqlite", "--output", Path.Combine(folder, "installed.db")]));
            Tool.Succeed("export", "--format", "sqlite", "--output", Path.Combine(folder, "here.db"));
            Assert.Equal(
                await File.ReadAllBytesAsync(Path.Combine(folder, "here.db"), TestContext.Current.CancellationToken),
                await File.ReadAllBytesAsync(Path.Combine(folder, "installed.db"), TestContext.Current.CancellationToken));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Succeeded(Answer answer) => Assert.True(answer.ExitCode == 0, answer.Output + answer.Error);
}
