using System.Globalization;
using Ots.Generator.Text;

namespace Ots.Cli.Output;

/// <summary>A line of a file with a place in it, cut to what a screen shows.</summary>
/// <param name="Before">The text before the place.</param>
/// <param name="Marked">The text at the place; empty at the line's end.</param>
/// <param name="After">The text behind it.</param>
/// <param name="Indent">How many cells lie before the place.</param>
/// <param name="Length">How many cells the place has, at least one.</param>
internal sealed record Excerpt(string Before, string Marked, string After, int Indent, int Length)
{
    private const string Cut = "…";
    private const int TabStop = 4;
    private const char Joiner = '\u200D';

    /// <summary>Cuts a line where it is too long.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Where the place starts, in UTF-16.</param>
    /// <param name="end">Where the place ends.</param>
    /// <param name="width">How many cells there are.</param>
    public static Excerpt Of(string line, int start, int end, int width)
    {
        List<string> letters = [];
        List<int> cells = [0];
        int first = -1;
        int last = 0;

        // What would move the cursor is shown as a mark: the line is anybody's. A joined emoji stays one.
        string safe = UnsafeCharacters.Replace(line, c => c is '\t' or Joiner ? c.ToString() : "\uFFFD");
        for (int i = 0, length; i < safe.Length; i += length)
        {
            length = StringInfo.GetNextTextElementLength(safe.AsSpan(i));

            // A tab is spaces here, since where it leads depends on what stands before the line.
            string letter = safe[i] == '\t' ? new string(' ', TabStop - (cells[^1] % TabStop)) : safe.Substring(i, length);
            first = first < 0 && start < i + length ? letters.Count : first;
            letters.Add(letter);
            cells.Add(cells[^1] + (safe[i] == '\t' ? letter.Length : CellWidth.Of(letter)));
            last = i < end ? letters.Count : last;
        }

        first = first < 0 ? letters.Count : first;
        last = Math.Max(last, Math.Min(first + 1, letters.Count));
        int from = 0;
        if (cells[last] > width)
        {
            for (from = first; from > 0 && cells[first] - cells[from - 1] <= width / 3; from--)
            {
            }
        }

        string head = from > 0 ? Cut : "";
        int room = width - head.Length;
        int to = from;
        while (to < letters.Count && cells[to + 1] - cells[from] + (to + 1 < letters.Count ? Cut.Length : 0) <= room)
        {
            to++;
        }

        last = Math.Max(first, Math.Min(last, to));
        return new Excerpt(
            head + Text(from, first),
            Text(first, last),
            Text(last, to) + (to < letters.Count ? Cut : ""),
            head.Length + cells[first] - cells[from],
            Math.Max(1, cells[last] - cells[first]));

        string Text(int start, int end) => string.Concat(letters[start..end]);
    }
}
