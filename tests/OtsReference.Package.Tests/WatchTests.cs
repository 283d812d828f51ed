using System.Diagnostics;

namespace Ots.Package.Tests;

[Collection(nameof(ThePackage))]
public sealed class WatchTests(PackedPackage package)
{
    // An entity knows its place in the text that it was read from: a text that hot reload put in its place would answer with something else, or with nothing new.
    [SlowFact]
    public async Task Dotnet_watch_starts_the_program_anew_where_YAML_changed()
    {
        Consumer consumer = new(package, "LayeredConsole");
        consumer.Write("theme: { en: Together }\n", "ots", "summits", "samarkand-2022.yaml");
        consumer.Write("while (true) { Console.WriteLine($\"{Ots.Summits.Samarkand2022.Theme}, {Ots.Summits.Istanbul2021.Theme}\"); Thread.Sleep(200); }\n", "Program.cs");

        using Process watch = Process.Start(Tool.Start("dotnet", consumer.Folder, consumer.Environment, "watch", "--non-interactive"))!;
        try
        {
            Task errors = watch.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await Prints(watch, "Together, ");

            consumer.Write("theme: { en: Apart }\n", "ots", "summits", "samarkand-2022.yaml");
            await Prints(watch, "Apart, ");

            consumer.Write("theme: { en: A file that is new }\n", "ots", "summits", "istanbul-2021.yaml");
            await Prints(watch, "Apart, A file that is new");
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
            await watch.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static async Task Prints(Process watch, string text)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(10));
        string last = "";
        while (!last.StartsWith(text, StringComparison.Ordinal))
        {
            last = await watch.StandardOutput.ReadLineAsync(patience.Token) ?? throw new EndOfStreamException($"dotnet watch ended without printing '{text}'.");
        }
    }
}
