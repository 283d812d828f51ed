namespace Ots.Text;

/// <summary>
/// UTF-8 to and from UTF-16, one character at a time. <see cref="System.Text.Encoding"/> is faster once warm, but its vectorized
/// helpers cost 3 ms of JIT in a cold process, more than everything else on the way to the first entity.
/// </summary>
internal static class Utf8
{
    /// <summary>The most bytes that a UTF-16 character takes.</summary>
    public const int MaxBytesPerChar = 3;

    /// <summary>Encodes a text. Lone surrogates become U+FFFD, which no data holds, so that they match nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="utf8">Where to.</param>
    /// <param name="omitted">A character below U+0080 that is left out.</param>
    /// <returns>The number of bytes written.</returns>
    public static int Encode(ReadOnlySpan<char> text, Span<byte> utf8, int omitted = -1)
    {
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int c = text[i];
            if (c < 0x80)
            {
                if (c != omitted)
                {
                    utf8[length++] = (byte)c;
                }
            }
            else if (c < 0x800)
            {
                utf8[length++] = (byte)(0xC0 | (c >> 6));
                utf8[length++] = (byte)(0x80 | (c & 0x3F));
            }
            else
            {
                length = EncodeLong(text, ref i, utf8, length);
            }
        }

        return length;
    }

    /// <summary>
    /// Decodes a text from where it starts to the end of its line, or to a byte that ends it. The compiler made it, so that it is
    /// well-formed; its escapes (<c>\n</c>, <c>\\</c>, <c>\u2028</c>) are undone.
    /// </summary>
    public static string Decode(ReadOnlySpan<byte> utf8, int start, byte end = (byte)'\n')
    {
        int stop = start;
        while (stop < utf8.Length && utf8[stop] != '\n' && utf8[stop] != end)
        {
            stop++;
        }

        char[] text = new char[stop - start];
        for (int i = 0; i < text.Length; i++)
        {
            byte c = utf8[start + i];
            if (c >= 0x80 || c == '\\')
            {
                return DecodeRest(utf8[start..stop], text, i);
            }

            text[i] = (char)c;
        }

        return new string(text);
    }

    // A method apart: a cold process that reads English compiles the few lines above alone.
    private static string DecodeRest(ReadOnlySpan<byte> utf8, char[] text, int start)
    {
        int stop = utf8.Length;
        int length = start;
        while (start < stop)
        {
            int c = utf8[start++];
            if (c == '\\')
            {
                c = utf8[start++];
                if (c == 'n')
                {
                    c = '\n';
                }
                else if (c == 'u')
                {
                    c = 0;
                    for (int last = start + 4; start < last; start++)
                    {
                        c = (c << 4) | (utf8[start] <= '9' ? utf8[start] - '0' : utf8[start] - 'A' + 10);
                    }
                }
            }
            else if (c >= 0xF0)
            {
                c = ((c & 0x07) << 18) | ((utf8[start] & 0x3F) << 12) | ((utf8[start + 1] & 0x3F) << 6) | (utf8[start + 2] & 0x3F);
                start += 3;
                text[length++] = (char)(0xD7C0 + (c >> 10));
                c = 0xDC00 | (c & 0x3FF);
            }
            else if (c >= 0xE0)
            {
                c = ((c & 0x0F) << 12) | ((utf8[start] & 0x3F) << 6) | (utf8[start + 1] & 0x3F);
                start += 2;
            }
            else if (c >= 0x80)
            {
                c = ((c & 0x1F) << 6) | (utf8[start++] & 0x3F);
            }

            text[length++] = (char)c;
        }

        return new string(text, 0, length);
    }

    // A character of three bytes, or a pair of four.
    private static int EncodeLong(ReadOnlySpan<char> text, ref int i, Span<byte> utf8, int length)
    {
        int c = text[i];
        if (c is >= 0xD800 and <= 0xDFFF)
        {
            if (c <= 0xDBFF && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                c = 0x10000 + ((c - 0xD800) << 10) + (text[++i] - 0xDC00);
                utf8[length] = (byte)(0xF0 | (c >> 18));
                utf8[length + 1] = (byte)(0x80 | ((c >> 12) & 0x3F));
                utf8[length + 2] = (byte)(0x80 | ((c >> 6) & 0x3F));
                utf8[length + 3] = (byte)(0x80 | (c & 0x3F));
                return length + 4;
            }

            c = 0xFFFD;
        }

        utf8[length] = (byte)(0xE0 | (c >> 12));
        utf8[length + 1] = (byte)(0x80 | ((c >> 6) & 0x3F));
        utf8[length + 2] = (byte)(0x80 | (c & 0x3F));
        return length + 3;
    }
}
