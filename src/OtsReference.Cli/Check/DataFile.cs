using Microsoft.CodeAnalysis.Text;

namespace Ots.Cli.Check;

/// <summary>A YAML file of a data folder.</summary>
/// <param name="Path">The path to show, with slashes: the data folder's as it was named, the kind, the name.</param>
/// <param name="FullPath">Where the file is.</param>
/// <param name="Text">What it says without a byte order mark, or nothing where that is no text.</param>
/// <param name="HasMark">Whether a byte order mark stands before the text.</param>
internal sealed record DataFile(string Path, string FullPath, SourceText? Text, bool HasMark)
{
    /// <summary>Reads a file as the compiler does.</summary>
    public static DataFile Read(string path, string fullPath)
    {
        try
        {
            byte[] content = File.ReadAllBytes(fullPath);
            using MemoryStream stream = new(content);
            SourceText text = SourceText.From(stream, throwIfBinaryDetected: true);
            return new DataFile(path, fullPath, text, content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]));
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return new DataFile(path, fullPath, null, HasMark: false);
        }
    }
}
