namespace Ots.Package.Tests;

/// <summary>F# and Visual Basic use what is compiled; what a project lays over it is compiled by C#.</summary>
[Collection(nameof(ThePackage))]
public sealed class LanguageTests(PackedPackage package)
{
    [Theory]
    [SlowData("FSharp", "F#")]
    [SlowData("VisualBasic", "VB")]
    public async Task It_is_used_from_another_language_which_has_no_layers(string consumerName, string language)
    {
        Consumer consumer = new(package, consumerName);

        (await consumer.Dotnet("build")).Succeeded().SaidNoWarning();

        Assert.Equal(consumer.Expected, await consumer.OutputOf("bin", "Debug", "net10.0", $"{consumerName}.dll"));

        consumer.Write("theme: { en: Together }\n", "ots", "summits", "samarkand-2022.yaml");
        consumer.Write("theme: { en: Together }\n", "ots", "summits", "istanbul-2021.yaml");
        ToolResult layered = await consumer.Dotnet("build", "--no-restore");

        Assert.Equal(1, layered.ExitCode);
        string error = Assert.Single(layered.Output.Split('\n').TakeWhile(line => !line.StartsWith("Build FAILED", StringComparison.Ordinal)), line => line.Contains("error ", StringComparison.Ordinal));
        Assert.Contains(
            $"error OTS0201: YAML laid over OtsReference is compiled to C#, and this project is {language}: put ots/ into a C# class library, and refer to that.",
            error,
            StringComparison.Ordinal);
    }
}
