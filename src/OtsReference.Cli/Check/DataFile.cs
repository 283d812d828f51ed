using Microsoft.CodeAnalysis.Text;

namespace Ots.Cli.Check;

/// <summary>A YAML file of a data folder.</summary>
/// <param name="Path">The path to show, with slashes: the data folder's as it was named, the kind, the name.</param>
/// <param name="FullPath">Where the file is.</param>
/// <param name="Text">What it says without a byte order mark, or nothing where that is no text.</param>
/// <param name="HasMark">Whether a byte order mark stands before the text.</param>
internal sealed record DataFile(string Path, string FullPath, SourceText? Text, bool HasMark)
{
    // A link may lead back to a folder around it.
    private static readonly EnumerationOptions s_everywhere = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>The files of a data folder, ordered by path.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="shown">What to call it in the paths to show.</param>
    /// <param name="isDeep">Whether to read those too that lie too deep, or not deep enough, to be an entity's.</param>
    public static IReadOnlyList<DataFile> In(string folder, string shown, bool isDeep) =>
    [
        .. (from file in isDeep ? Directory.EnumerateFiles(folder, "*", s_everywhere) : Directory.EnumerateDirectories(folder).SelectMany(Directory.EnumerateFiles)
            where System.IO.Path.GetExtension(file).ToUpperInvariant() is ".YAML" or ".YML"
            select Read($"{shown}/{System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/')}", file)).OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    // Reads a file as the compiler does.
    private static DataFile Read(string path, string fullPath)
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
