using System.Diagnostics;
using System.Threading.Channels;

namespace Ots.Package.Tests;

[Collection(nameof(ThePackage))]
public sealed class WatchTests(PackedPackage package)
{
    // What changes before this is said is passed over.
    private const string Ready = "Waiting for changes";

    // An entity knows its place in the text that it was read from: a text that hot reload put in its place would answer with something else, or with nothing new.
    [SlowFact]
    public async Task Dotnet_watch_starts_the_program_anew_where_YAML_changed()
    {
        Consumer consumer = new(package, "LayeredConsole");
        consumer.Write("theme: { en: Together }\n", "ots", "summits", "samarkand-2022.yaml");
        consumer.Write("while (true) { Console.WriteLine($\"{Ots.Summits.Samarkand2022.Theme}, {Ots.Summits.Istanbul2021.Theme}\"); Thread.Sleep(200); }\n", "Program.cs");

        using Process watch = Process.Start(Tool.Start("dotnet", consumer.Folder, consumer.Environment, "watch", "--non-interactive", "--verbose"))!;
        try
        {
            ChannelReader<string> lines = Lines(watch);
            await Shows(lines, Ready, "Together, ");

            consumer.Write("theme: { en: Apart }\n", "ots", "summits", "samarkand-2022.yaml");
            await Shows(lines, Ready, "Apart, ");

            consumer.Write("theme: { en: A file that is new }\n", "ots", "summits", "istanbul-2021.yaml");
            await Shows(lines, Ready, "Apart, A file that is new");
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
            await watch.WaitForExitAsync(CancellationToken.None);
        }
    }

    // The program's lines are output, those of `dotnet watch` errors.
    private static ChannelReader<string> Lines(Process watch)
    {
        Channel<string> lines = Channel.CreateUnbounded<string>();
        watch.OutputDataReceived += Received;
        watch.ErrorDataReceived += Received;
        watch.BeginOutputReadLine();
        watch.BeginErrorReadLine();
        return lines.Reader;

        void Received(object sender, DataReceivedEventArgs line) => lines.Writer.TryWrite(line.Data ?? "");
    }

    private static async Task Shows(ChannelReader<string> lines, params string[] texts)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(5));
        foreach (string text in texts)
        {
            while (!(await lines.ReadAsync(patience.Token)).Contains(text, StringComparison.Ordinal))
            {
            }
        }
    }
}
