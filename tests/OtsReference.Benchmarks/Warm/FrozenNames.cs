using System.Collections.Frozen;
using System.Text;
using Ots.Text;

namespace Ots.Benchmarks.Warm;

/// <summary>The rival of a look-up by name: the same keys of the same texts, in frozen dictionaries that are asked without allocating a key.</summary>
internal sealed class FrozenNames<T>
    where T : Entity
{
    private readonly FrozenDictionary<string, T[]> _names;
    private readonly FrozenDictionary<string, T[]> _folds;

    public FrozenNames(Catalog<T> catalog)
    {
        _names = Read(catalog, catalog.Names);
        _folds = Read(catalog, catalog.Folds);
    }

    public T[] Find(string text)
    {
        Span<char> letters = stackalloc char[text.Length * NameLetters.MaxPerChar];
        letters = letters[..NameLetters.Write(text, letters)];
        Span<char> joined = stackalloc char[letters.Length];
        int length = 0;
        foreach (char letter in letters)
        {
            if (letter != ' ')
            {
                joined[length++] = letter;
            }
        }

        FrozenDictionary<string, T[]>.AlternateLookup<ReadOnlySpan<char>> names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        if (names.TryGetValue(joined[..length], out T[]? found))
        {
            return found;
        }

        FrozenDictionary<string, T[]>.AlternateLookup<ReadOnlySpan<char>> folds = _folds.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<NameReading> readings = stackalloc NameReading[NameReading.Most];
        Span<char> key = stackalloc char[letters.Length * NameFold.MaxPerLetter];
        int count = NameReading.Of(letters, null, readings);
        for (int i = -1; i < count; i++)
        {
            ReadOnlySpan<char> folded = key[..(i < 0 ? NameFold.Strip(letters, key) : NameFold.Fold(letters, readings[i], key))];
            if (folds.TryGetValue(folded, out found) || names.TryGetValue(folded, out found))
            {
                return found;
            }
        }

        return [];
    }

    private static FrozenDictionary<string, T[]> Read(Catalog<T> catalog, ReadOnlySpan<byte> table) => Encoding.UTF8.GetString(table)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(fields => fields[0], fields => fields.Skip(1).Select(id => catalog[id.TrimStart('~')]).ToArray(), StringComparer.Ordinal);
}
