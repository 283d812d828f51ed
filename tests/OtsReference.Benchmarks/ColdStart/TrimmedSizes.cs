using System.Runtime.InteropServices;

namespace Ots.Benchmarks.ColdStart;

/// <summary>What a trimmed, self-contained program weighs with the package's data and without.</summary>
internal sealed record TrimmedSizes(long Without, long With, long Assembly)
{
    public static TrimmedSizes Measure(string root)
    {
        string without = Publish(root, "trimmed-without", "Console.Out.WriteLine(\"Hello\");", "");
        string with = Publish(
            root,
            "trimmed-with",
            "Console.Out.WriteLine(Ots.Summits.Samarkand2022.Name.ToString());",
            $"""<Reference Include="OtsReference" HintPath="{Programs.Binaries}OtsReference.dll" />""");
        return new TrimmedSizes(Total(without), Total(with), new FileInfo(Path.Combine(with, "OtsReference.dll")).Length);
    }

    private static string Publish(string root, string name, string code, string items)
    {
        string folder = Directory.CreateDirectory(Path.Combine(root, name)).FullName;
        File.WriteAllText(Path.Combine(folder, "Program.cs"), code);
        string runtime = RuntimeInformation.RuntimeIdentifier;
        Programs.WriteProject(folder, $"<PublishTrimmed>true</PublishTrimmed><SelfContained>true</SelfContained><RuntimeIdentifier>{runtime}</RuntimeIdentifier>", items);
        Processes.DotNet(folder, "publish", "-c", "Release", "-o", "out", "-nodeReuse:false");
        return Path.Combine(folder, "out");
    }

    private static long Total(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
}
