using System.Text;
using Ots.Cli.Diff;
using Ots.Cli.Output;

namespace Ots.Cli.Lookup;

/// <summary>A text and what it names.</summary>
internal sealed record Article(string Text, IReadOnlyList<Mention> Mentions)
{
    private const string StandardInput = "-";

    /// <summary>The entities that are named, in the order in which they are first.</summary>
    public IReadOnlyList<Entity> Entities { get; } = [.. Mentions.Select(mention => mention.Entity).Distinct()];

    /// <summary>Reads a file, or standard input.</summary>
    /// <exception cref="UnreadableDataException">There is none, or it cannot be read.</exception>
    public static Article Read(string path, TextReader input)
    {
        string text = path == StandardInput ? input.ReadToEnd() : ReadFile(path);
        return new Article(text, OtsText.FindMentions(text));
    }

    private static string ReadFile(string path)
    {
        try
        {
            return File.ReadAllText(path, Encoding.UTF8);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableDataException($"there is no file '{path}'.", Screen.UsageError);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnreadableDataException($"'{path}' cannot be read: {e.Message}", Screen.UsageError);
        }
    }
}
