using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Globalization;
using Ots.Text;

namespace Ots.Runtime;

/// <summary>
/// Reads one entity from the text that the compiler emitted for its kind. Generated code alone uses it; its shape can change
/// with any version.
/// </summary>
/// <remarks>
/// A line is a field: its key and its value, indented a space a level. Fields come in the order the record declares them, and
/// one without a value is absent, so a text made for an older version of a record is read all the same.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct EntityReader
{
    private readonly ReadOnlySpan<byte> _data;
    private int _position;
    private int _depth;

    internal EntityReader(ReadOnlySpan<byte> data, int row, OtsDataset dataset)
    {
        _data = data;
        Row = row;
        Dataset = dataset;
        _position = SortedRecords.KeyEnd(data, row);
        Id = Utf8.Decode(data[row.._position]);
        _position++;
        _depth = 1;
    }

    internal int Row { get; }

    internal string Id { get; }

    /// <summary>The data set that the entity belongs to.</summary>
    public OtsDataset Dataset { get; }

    /// <summary>The entity being read, for the nested records it owns.</summary>
    public Entity? Owner { get; internal set; }

    /// <summary>Goes into the next field where that is its key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Whether the field is there.</returns>
    public bool Field(ReadOnlySpan<byte> key)
    {
        int position = _position + _depth;
        int end = position + key.Length;
        if (end >= _data.Length || _data[end] > ' ')
        {
            return false;
        }

        for (int i = _position; i < position; i++)
        {
            if (_data[i] != ' ')
            {
                return false;
            }
        }

        for (int i = 0; i < key.Length; i++)
        {
            if (_data[position + i] != key[i])
            {
                return false;
            }
        }

        _position = end + 1;
        return true;
    }

    /// <summary>Goes into the next field, which has to be that one.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="InvalidDataException">The field is not there: the data was compiled for another version of the record.</exception>
    public void Require(ReadOnlySpan<byte> key)
    {
        if (!Field(key))
        {
            throw new InvalidDataException($"'{Id}' has no '{Utf8.Decode(key)}': its data was compiled for another version of this record.");
        }
    }

    private ReadOnlySpan<byte> Line()
    {
        int start = _position;
        int end = start;
        while (end < _data.Length && _data[end] != '\n')
        {
            end++;
        }

        _position = end + 1;
        return _data[start..end];
    }

    /// <summary>The field's value as a text.</summary>
    /// <returns>The text.</returns>
    public string Text() => Utf8.Decode(Line());

    /// <summary>The field's value as a whole number; also the number of items where the field is a list.</summary>
    /// <returns>The number.</returns>
    public int Integer()
    {
        ReadOnlySpan<byte> line = Line();
        int value = 0;
        foreach (byte digit in line)
        {
            if (digit != '-')
            {
                value = (value * 10) + (digit - '0');
            }
        }

        return line.Length > 0 && line[0] == '-' ? -value : value;
    }

    /// <summary>The field's value as a number with a fraction.</summary>
    /// <returns>The number.</returns>
    public double Number() => double.Parse(Text(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The field's value as a truth value.</summary>
    /// <returns>Whether it is <c>true</c>.</returns>
    public bool Truth() => Line()[0] == 't';

    /// <summary>The field's value as a date.</summary>
    /// <returns>The date.</returns>
    public PartialDate Date() => PartialDate.Parse(Text());

    /// <summary>The field's value as a date known to the day.</summary>
    /// <returns>The day.</returns>
    public DateOnly Day()
    {
        ReadOnlySpan<byte> line = Line();
        int year = ((line[0] - '0') * 1000) + ((line[1] - '0') * 100) + ((line[2] - '0') * 10) + (line[3] - '0');
        return new DateOnly(year, ((line[5] - '0') * 10) + (line[6] - '0'), ((line[8] - '0') * 10) + (line[9] - '0'));
    }

    /// <summary>The field's value as an address.</summary>
    /// <returns>The address.</returns>
    public Uri Address() => new(Text(), UriKind.Absolute);

    /// <summary>The field's value as a choice between names.</summary>
    /// <param name="names">The names, divided by spaces.</param>
    /// <returns>The place of the value among the names, or -1.</returns>
    public int Choice(ReadOnlySpan<byte> names)
    {
        ReadOnlySpan<byte> line = Line();
        int choice = 0;
        int matched = 0;
        for (int i = 0; i <= names.Length; i++)
        {
            if (i == names.Length || names[i] == ' ')
            {
                if (matched == line.Length)
                {
                    return choice;
                }

                choice++;
                matched = 0;
            }
            else
            {
                matched = matched >= 0 && matched < line.Length && names[i] == line[matched] ? matched + 1 : -1;
            }
        }

        return -1;
    }

    /// <summary>The field's value as a text in several languages.</summary>
    /// <returns>The texts.</returns>
    public LocalizedText Localized()
    {
        int count = Integer();
        string[] languages = new string[count];
        string[] texts = new string[count];
        for (int i = 0; i < count; i++)
        {
            int start = _position + _depth + 1;
            int end = start;
            while (_data[end] != ' ')
            {
                end++;
            }

            languages[i] = end - start == 2 && _data[start] == 'e' && _data[start + 1] == 'n' ? "en" : Utf8.Decode(_data[start..end]);
            _position = end + 1;
            texts[i] = Text();
        }

        return new LocalizedText(languages, texts);
    }

    /// <summary>The field's value as a list of texts, or of the ids of entities.</summary>
    /// <returns>The texts.</returns>
    public string[] Texts()
    {
        string[] texts = new string[Integer()];
        for (int i = 0; i < texts.Length; i++)
        {
            Item();
            texts[i] = Text();
        }

        return texts;
    }

    /// <summary>Goes to the next item of a list of scalars.</summary>
    public void Item() => _position += _depth + 1;

    /// <summary>Goes into the nested record that is the next item of a list, or the field's value.</summary>
    public void Enter()
    {
        Line();
        _depth += 2;
    }

    /// <summary>Comes back from a nested record.</summary>
    public void Leave() => _depth -= 2;

    /// <summary>A list that cannot be changed.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="items">The items; the caller keeps no hold of them.</param>
    /// <returns>The list.</returns>
    public static IReadOnlyList<T> List<T>(T[] items) => items.Length == 0 ? ReadOnlyCollection<T>.Empty : new ReadOnlyCollection<T>(items);
}
