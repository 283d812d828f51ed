using Ots.Text;

namespace Ots.Runtime;

/// <content>Finds the lines.</content>
public readonly partial struct Row
{
    /// <summary>The keys of the fields, in the order they are written.</summary>
    internal string[] Keys()
    {
        ReadOnlySpan<byte> rows = _owner.Catalog.Rows;
        List<string> keys = [];
        int position = Position;
        while (true)
        {
            while (position < rows.Length && rows[position] != '\n')
            {
                position++;
            }

            int start = ++position;
            while (position < rows.Length && rows[position] == ' ')
            {
                position++;
            }

            if (position >= rows.Length || position - start < _depth)
            {
                return [.. keys];
            }

            if (position - start == _depth)
            {
                keys.Add(Utf8.Decode(rows, position, (byte)' '));
            }
        }
    }

    /// <summary>Whether the value of a field is on its line, rather than below it.</summary>
    internal bool IsScalar(ReadOnlySpan<byte> key)
    {
        int position = Find(key);
        ReadOnlySpan<byte> rows = _owner.Catalog.Rows;
        return position < rows.Length && rows[position] == ' ';
    }

    // Where the key of a field ends, which its value or its nested lines follow; or -1. The lines before the field's are passed over, those of nested records too.
    private int Find(ReadOnlySpan<byte> key, bool isOptional = false)
    {
        ReadOnlySpan<byte> rows = _owner.Catalog.Rows;
        int position = Position;
        while (true)
        {
            while (position < rows.Length && rows[position] != '\n')
            {
                position++;
            }

            int line = ++position;
            while (position < rows.Length && rows[position] == ' ')
            {
                position++;
            }

            int indent = position - line;
            if (position >= rows.Length || indent < _depth)
            {
                return isOptional ? -1 : Missing(key);
            }

            if (indent == _depth)
            {
                int matched = 0;
                while (matched < key.Length && position < rows.Length && rows[position] == key[matched])
                {
                    position++;
                    matched++;
                }

                if (matched == key.Length && (position == rows.Length || rows[position] <= ' '))
                {
                    return position;
                }
            }
        }
    }

    private int Missing(ReadOnlySpan<byte> key) =>
        throw new InvalidDataException($"'{_owner.Id}' has no '{Utf8.Decode(key, 0)}': its data was compiled in spite of errors.");

    private int Integer(int position)
    {
        ReadOnlySpan<byte> rows = _owner.Catalog.Rows;
        bool negative = rows[position] == '-';
        int value = 0;
        for (int i = negative ? position + 1 : position; i < rows.Length && rows[i] != '\n'; i++)
        {
            value = (value * 10) + (rows[i] - '0');
        }

        return negative ? -value : value;
    }

    // Where each item of a list starts: a line a level deeper than the field's.
    private int[] Items(ReadOnlySpan<byte> key)
    {
        int position = Find(key, isOptional: true);
        if (position < 0)
        {
            return [];
        }

        ReadOnlySpan<byte> rows = _owner.Catalog.Rows;
        int[] items = new int[Integer(position + 1)];
        for (int i = 0; i < items.Length;)
        {
            while (rows[position] != '\n')
            {
                position++;
            }

            int line = ++position;
            while (position < rows.Length && rows[position] == ' ')
            {
                position++;
            }

            if (position - line == _depth + 1)
            {
                items[i++] = position;
            }
        }

        return items;
    }
}
