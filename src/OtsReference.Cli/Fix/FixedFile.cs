using System.Text;
using Microsoft.CodeAnalysis.Text;
using Ots.Cli.Check;
using Ots.Cli.Diff;
using Ots.Cli.Output;

namespace Ots.Cli.Fix;

/// <summary>A file and what it would better say.</summary>
/// <param name="File">The file as it was found.</param>
/// <param name="Text">The text that it should have.</param>
/// <param name="Changes">What is different.</param>
/// <param name="LeftBecause">Why there is more to do that nothing was done about.</param>
internal sealed record FixedFile(DataFile File, SourceText? Text, IReadOnlyList<Change> Changes, string? LeftBecause)
{
    /// <summary>Writes the text where it is another, with the byte order mark that the file had.</summary>
    /// <exception cref="UnreadableDataException">The file cannot be written.</exception>
    public void Save()
    {
        if (Changes.Count == 0)
        {
            return;
        }

        try
        {
            System.IO.File.WriteAllText(File.FullPath, Text!.ToString(), new UTF8Encoding(File.HasMark));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableDataException($"'{File.Path}' cannot be written: {e.Message}", Screen.UsageError);
        }
    }
}
