namespace Ots.Benchmarks.ColdStart.Rivals;

/// <summary>The reader that <see cref="LiteralRival"/> writes, with places for what differs by the encoding.</summary>
internal static class LiteralReader
{
    public const string Source =
        """"
        internal sealed class Event(int row)
        {
            private string? _id, _name, _place, _host, _theme;
            private int? _kind, _ordinal;
            private DateOnly? _start, _end;

            public string Id => _id ??= Text.Decode(Text.Rows, row);
            public string Name => _name ??= Text.Read(row, "en"«u8»);
            public EventKind Kind => (EventKind)(_kind ??= Text.Integer(row, "kind"«u8»));
            public int? Ordinal => _ordinal ??= Text.Integer(row, "ordinal"«u8»);
            public DateOnly Start => _start ??= Text.Day(row, "start"«u8»);
            public DateOnly End => _end ??= Text.Day(row, "end"«u8»);
            public string Place => _place ??= Text.Read(row, "place"«u8»);
            public string Host => _host ??= Text.Read(row, "host"«u8»);
            public string Theme => _theme ??= Text.Read(row, "theme"«u8»);
        }

        internal static class Events
        {
        «members»

            public static IReadOnlyList<Event> All
            {
                get
                {
                    List<Event> all = [];
                    for (int row = 0; row < Text.Rows.Length; row = Text.Next(row))
                    {
                        all.Add(new Event(row));
                    }

                    return all;
                }
            }
        }

        internal static class Text
        {
            public static «text» Rows =>
        """
        «rows»
        """«u8»;

            public static int Find(«key» id)
            {
                «text» rows = Rows;
                for (int low = 0, high = rows.Length; low < high;)
                {
                    int row = (low + high) >>> 1;
                    while (row > low && (rows[row] == ' ' || rows[row - 1] != '\n'))
                    {
                        row--;
                    }

                    int i = 0;
                    while (i < id.Length && rows[row + i] == id[i])
                    {
                        i++;
                    }

                    if (i == id.Length && rows[row + i] == '\n')
                    {
                        return row;
                    }

                    if (i == id.Length || rows[row + i] > id[i])
                    {
                        high = row;
                    }
                    else
                    {
                        low = Next(row);
                    }
                }

                return -1;
            }

            public static int Next(int row)
            {
                «text» rows = Rows;
                do
                {
                    while (row < rows.Length && rows[row] != '\n')
                    {
                        row++;
                    }

                    row++;
                }
                while (row < rows.Length && rows[row] == ' ');
                return row;
            }

            public static string Read(int row, «key» key) => Decode(Rows, Field(row, key));

            public static int Integer(int row, «key» key)
            {
                «text» rows = Rows;
                int value = 0;
                for (int i = Field(row, key); rows[i] != '\n'; i++)
                {
                    value = (value * 10) + (rows[i] - '0');
                }

                return value;
            }

            public static DateOnly Day(int row, «key» key)
            {
                «text» rows = Rows;
                int i = Field(row, key);
                return new DateOnly(
                    ((rows[i] - '0') * 1000) + ((rows[i + 1] - '0') * 100) + ((rows[i + 2] - '0') * 10) + rows[i + 3] - '0',
                    ((rows[i + 5] - '0') * 10) + rows[i + 6] - '0',
                    ((rows[i + 8] - '0') * 10) + rows[i + 9] - '0');
            }

            private static int Field(int row, «key» key)
            {
                «text» rows = Rows;
                while (true)
                {
                    while (rows[row] != '\n')
                    {
                        row++;
                    }

                    row += 2;
                    int i = 0;
                    while (i < key.Length && rows[row + i] == key[i])
                    {
                        i++;
                    }

                    if (i == key.Length && rows[row + i] == ' ')
                    {
                        return row + i + 1;
                    }
                }
            }

            «decode»
        }
        """";

    public const string DecodeUtf8 =
        """
        public static string Decode(ReadOnlySpan<byte> rows, int start)
        {
            int stop = start;
            while (rows[stop] != '\n')
            {
                stop++;
            }

            char[] text = new char[stop - start];
            int length = 0;
            while (start < stop)
            {
                int c = rows[start++];
                text[length++] = (char)(c < 0x80 ? c : c < 0xE0 ? ((c & 0x1F) << 6) | (rows[start++] & 0x3F) : ((c & 0x0F) << 12) | ((rows[start++] & 0x3F) << 6) | (rows[start++] & 0x3F));
            }

            return new string(text, 0, length);
        }
        """;

    public const string CutUtf16 =
        """
        public static string Decode(string rows, int start)
        {
            int stop = start;
            while (rows[stop] != '\n')
            {
                stop++;
            }

            return rows.Substring(start, stop - start);
        }
        """;
}
