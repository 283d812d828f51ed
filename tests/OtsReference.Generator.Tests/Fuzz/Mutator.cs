using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Ots.Generator.Tests.Fuzz;

/// <summary>Spoils files. The same number makes the same file, so that a finding is a number.</summary>
internal sealed class Mutator(IReadOnlyList<(string Path, string Text)> files)
{
    private const int Longest = 1024 * 1024;

    // What YAML means something by, what ends something in C# or XML, and what readers of text have stumbled on.
    private static readonly string[] s_tokens =
    [
        "&", "*", "!", "|", ">", "%", "@", "`", "&a ", "*a", "!!str ", "!<x> ", "|\n", ">-\n", "|9\n", ">+1\n", "%YAML 1.3\n", "---\n", "...\n", "--- ", "? ", ": ", ":", "- ", "-", "#", " #", ",",
        "[", "]", "{", "}", "[]", "{}", "[,]", "{:}", "'", "\"", "''", "\"\"", "\\", "\\u", "\"\\x\"", "\"\\uD83C\"", "\"\\U00110000\"", "\t", "\n\t", "\r", "\r\n", "\n", "\n\n", " ", "  ",
        "~", "null", "<<: ", "=", "0", "-1", "1e999", "2147483648", "NaN", "2022-02-30", "9999-12-31", "0000", "true", "no",
        "\0", "\u0001", "\u001B", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u200B", "\u202E", "\u2028", "\u2029", "\u2066", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF", "\uD83C", "\uDF89", "🎉", "e\u0301", "İ", "ı", "а",
        "\"\"\"", "*/", "//", "#if", "]]>", "<!--", "&lt;", "</summary>", "{0}", "${x}", "en: ", "en", "id: ", "name: ", "sources: ", "terms: ", "start: ", "kz: x\n",
    ];

    private static readonly string[] s_levels = ["[", "{", "{a: ", "- ", "? ", "!a ", "&a ", "[{a: ", "\"", "'", "- - ", ": ", "[a, ", "{?", "|\n ", "# ", "a: &a\n ", "-\n ", "\u00A0"];

    /// <summary>The file with a number: its path, and its text as the compiler or an editor would hand it on.</summary>
    public (string Path, SourceText Text) Make(int number)
    {
        Random random = new(number);
        (string path, string text) = files[random.Next(files.Count)];
        int times = 1 + random.Next(4);
        if (random.Next(3) == 0)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            for (int i = 0; i < times; i++)
            {
                bytes = Spoil(bytes, random);
            }

            using MemoryStream stream = new(bytes);
            return (path, CompilerText.Decode(stream));
        }

        for (int i = 0; i < times; i++)
        {
            text = Spoil(text, random);
        }

        return (path, SourceText.From(text, Encoding.UTF8));
    }

    private static byte[] Spoil(byte[] bytes, Random random)
    {
        int at = random.Next(bytes.Length + 1);
        int length = Math.Min(random.Next(8), bytes.Length - at);
        switch (random.Next(4))
        {
            case 0 when at < bytes.Length:
                bytes[at] ^= (byte)(1 << random.Next(8));
                return bytes;
            case 1:
                return [.. bytes[..at], (byte)random.Next(256), .. bytes[at..]];
            case 2:
                return [.. bytes[..at], .. bytes[(at + length)..]];
            default:
                return [.. bytes[..(at + length)], .. bytes[at..]];
        }
    }

    private string Spoil(string text, Random random)
    {
        int at = random.Next(text.Length + 1);
        switch (random.Next(12))
        {
            case 0:
                return text.Remove(at, Math.Min(random.Next(20), text.Length - at));
            case 1:
                return text[..at];
            case 2:
                return Lines(text, random, static (lines, i, _) => lines.Insert(i, lines[i]));
            case 3:
                return Lines(text, random, static (lines, i, _) => lines.RemoveAt(i));
            case 4:
                return Lines(text, random, static (lines, i, j) => (lines[i], lines[j]) = (lines[j], lines[i]));
            case 5:
                return Lines(text, random, static (lines, i, j) => lines[i] = new string(' ', j % 7) + lines[i].TrimStart(' '));
            case 6:
                return Lines(text, random, (lines, i, j) => lines[i] = lines[i].Split(':')[0] + ": " + Token(random));
            case 7:
                // Seldom as large as a file may be: what takes longer than its length shows there.
                int repeats = random.Next(400) == 0 ? random.Next(Longest / 4) : random.Next(200);
                return text.Insert(at, string.Concat(Enumerable.Repeat(random.Next(2) == 0 ? s_levels[random.Next(s_levels.Length)] : Token(random), repeats)));
            case 8:
                string other = files[random.Next(files.Count)].Text;
                int start = random.Next(other.Length);
                return text.Insert(at, other.Substring(start, random.Next(other.Length - start)));
            case 9 when at < text.Length:
                return text.Remove(at, 1).Insert(at, Token(random));
            default:
                return text.Insert(at, Token(random));
        }
    }

    private static string Token(Random random) => s_tokens[random.Next(s_tokens.Length)];

    private static string Lines(string text, Random random, Action<List<string>, int, int> edit)
    {
        List<string> lines = [.. text.Split('\n')];
        edit(lines, random.Next(lines.Count), random.Next(lines.Count));
        return string.Join('\n', lines);
    }
}
