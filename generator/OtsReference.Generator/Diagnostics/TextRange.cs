using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Ots.Generator.Diagnostics;

/// <summary>A place in a file, without the file's text: lines and columns count from zero, columns in UTF-16.</summary>
internal readonly record struct TextRange(int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The packaged file that the place is in; nothing where it is in the file at hand.</summary>
    public string? PackagedFile { get; init; }

    public bool IsPackaged => PackagedFile is not null;

    public static TextRange In(SourceText text, int start, int end)
    {
        start = Math.Max(0, Math.Min(start, text.Length));
        end = Math.Max(start, Math.Min(end, text.Length));
        LinePosition first = text.Lines.GetLinePosition(start);
        LinePosition last = text.Lines.GetLinePosition(end);
        return new TextRange(start, end - start, first.Line, first.Character, last.Line, last.Character);
    }

    /// <summary>Where the place begins: enough for what the whole file lacks.</summary>
    public TextRange ToStart() => new(Start, 0, StartLine, StartColumn, StartLine, StartColumn) { PackagedFile = PackagedFile };

    public Location ToLocation(string path) => Location.Create(
        path,
        new TextSpan(Start, Length),
        new LinePositionSpan(new LinePosition(StartLine, StartColumn), new LinePosition(EndLine, EndColumn)));
}
