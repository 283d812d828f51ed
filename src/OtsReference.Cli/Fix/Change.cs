namespace Ots.Cli.Fix;

/// <summary>A change at a place of a file as it was found; lines and columns count from one.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column, in UTF-16.</param>
internal abstract record Change(int Line, int Column)
{
    /// <summary>A misspelling that was corrected.</summary>
    internal sealed record Correction(int Line, int Column, string Written, string Meant) : Change(Line, Column);

    /// <summary>A record whose keys were put in order.</summary>
    internal sealed record Reordering(int Line, int Column, string Record) : Change(Line, Column);
}
