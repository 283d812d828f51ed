using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ots.Cli.Diff;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Ots.Cli.Output;

/// <summary>Where a command writes, results to the one stream, problems to the other, and what it reads where it is told to read standard input.</summary>
internal sealed class Screen(TextWriter output, TextWriter error, bool isTerminal, TextReader? input = null)
{
    /// <summary>The exit code where what was asked for is not there.</summary>
    public const int NotFound = 1;

    /// <summary>The exit code where the question itself is wrong.</summary>
    public const int UsageError = 2;

    // Redirected output has no width: a line of a table stays one line, so that grep and cut see all of it.
    private const int Unlimited = 100_000;

    private readonly IAnsiConsole _console = CreateConsole(output, isTerminal);

    public TextWriter Output => output;

    public TextWriter Error => error;

    public TextReader Input { get; } = input ?? TextReader.Null;

    public bool IsTerminal => isTerminal;

    /// <summary>How many cells a line has.</summary>
    public int Width => _console.Profile.Width;

    public void Write(IRenderable content) => _console.Write(content);

    /// <summary>Writes one JSON document and a line's end.</summary>
    public void WriteJson(Action<Utf8JsonWriter> write) => output.Write(Json(write));

    /// <summary>One JSON document and a line's end, as text.</summary>
    public static string Json(Action<Utf8JsonWriter> write)
    {
        JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using MemoryStream buffer = new();
        using (Utf8JsonWriter json = new(buffer, options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    /// <summary>Says what went wrong.</summary>
    /// <returns>The exit code, handed through.</returns>
    public int Fail(string problem, int exitCode = NotFound)
    {
        error.Write($"ots: {problem}\n");
        return exitCode;
    }

    /// <summary>Runs a command, and says why where what it needs cannot be read or written.</summary>
    /// <returns>The exit code.</returns>
    public int Guard(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (UnreadableDataException e)
        {
            return Fail(e.Message, e.ExitCode);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(e.Message, UsageError);
        }
    }

    private static IAnsiConsole CreateConsole(TextWriter output, bool isTerminal)
    {
        bool colors = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colors ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colors ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,

            // The default enrichers turn colors on in build servers, where output is a file.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(isTerminal ? output : new TrimmingWriter(output)),
        });
        if (!isTerminal)
        {
            console.Profile.Width = Unlimited;
        }

        return console;
    }
}
