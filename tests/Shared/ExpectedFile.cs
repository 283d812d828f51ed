namespace Ots.Tests.Shared;

/// <summary>
/// Compares a text with a file in the repository. One that differs is written beside it as <c>.received.</c>;
/// OTS_ACCEPT_SNAPSHOTS=1 in the environment makes it the expected one.
/// </summary>
internal static class ExpectedFile
{
    public static void Matches(string path, string actual)
    {
        string received = Path.ChangeExtension(path, ".received" + Path.GetExtension(path));
        if (Environment.GetEnvironmentVariable("OTS_ACCEPT_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        string expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Equal(expected, actual);
    }
}
