using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Ots.Generator.Tests;

/// <summary>
/// A project whose files mark with <c>[|…|]</c> where a problem is expected, and <c>[||]</c> where one is expected between two letters.
/// </summary>
internal sealed record Marked
{
    public GeneratorHost Host { get; init; } = new();

    private ImmutableArray<string> Places { get; init; } = [];

    public static Marked Project(params ReadOnlySpan<string> sources)
    {
        Marked project = new();
        foreach (string source in sources)
        {
            string text = Strip(source, out List<TextSpan> marks);
            GeneratorHost host = project.Host.Source(text);
            project = project with { Host = host, Places = [.. project.Places, .. marks.Select(mark => Place(host.Sources[^1].FilePath, text, mark))] };
        }

        return project;
    }

    public Marked File(string path, string yaml)
    {
        string text = Strip(yaml, out List<TextSpan> marks);
        return this with { Host = Host.File(path, text), Places = [.. Places, .. marks.Select(mark => Place(path, text, mark))] };
    }

    /// <summary>A file of which the whole is wrong, so that the problem stands at its beginning.</summary>
    public Marked File(AdditionalText file) => this with { Host = Host.File(file), Places = Places.Add($"{file.Path}(1,1)-(1,1)") };

    /// <summary>Runs the generator, which has to report exactly these, one for each mark in the order of the files: <c>OTS0002: 'nmae' is not ...</c></summary>
    public Generation Reports(params string[] problems)
    {
        Assert.Equal(Places.Length, problems.Length);
        Generation generation = Host.Run();
        Assert.Equal(
            Places.Zip(problems, (place, problem) => $"{place}: {problem}").Order(StringComparer.Ordinal),
            generation.Problems.Select(Show).Order(StringComparer.Ordinal));
        return generation;
    }

    private static string Show(Diagnostic problem)
    {
        FileLinePositionSpan place = problem.Location.GetLineSpan();
        return $"{place.Path}{Show(place.Span)}: {problem.Id}: {problem.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static string Show(LinePositionSpan span) => string.Create(
        CultureInfo.InvariantCulture,
        $"({span.Start.Line + 1},{span.Start.Character + 1})-({span.End.Line + 1},{span.End.Character + 1})");

    // Counted here letter by letter, and not by the compiler's own text, which is what the generator counts with.
    private static string Place(string path, string text, TextSpan mark) => path + Show(new LinePositionSpan(Position(text, mark.Start), Position(text, mark.End)));

    private static LinePosition Position(string text, int offset)
    {
        string before = text[..offset].Replace("\r\n", "\n", StringComparison.Ordinal);
        return new LinePosition(before.Count(c => c == '\n'), before.Length - 1 - before.LastIndexOf('\n'));
    }

    private static string Strip(string marked, out List<TextSpan> marks)
    {
        StringBuilder text = new();
        Stack<int> open = new();
        marks = [];
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked.AsSpan(i).StartsWith("[|", StringComparison.Ordinal))
            {
                open.Push(text.Length);
                i++;
            }
            else if (marked.AsSpan(i).StartsWith("|]", StringComparison.Ordinal))
            {
                marks.Add(TextSpan.FromBounds(open.Pop(), text.Length));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        Assert.Empty(open);
        return text.ToString();
    }
}
