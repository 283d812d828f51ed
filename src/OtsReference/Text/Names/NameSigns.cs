using System;

namespace Ots.Text;

/// <summary>Which letters of a name can be read in several ways.</summary>
internal ref struct NameSigns
{
    public bool HasCyrillic;

    /// <summary>A bare c.</summary>
    public bool HasC;

    /// <summary>A ç, which without its mark is a bare c.</summary>
    public bool HasCedilla;

    /// <summary>A ž, which without its mark is a bare z.</summary>
    public bool HasCaron;

    /// <summary>A j, or one of the digraphs of Hungarian or German.</summary>
    public bool HasJ;

    /// <summary>An ou or a tch, as in French.</summary>
    public bool HasOu;

    /// <summary>The words with ə or ä, a bit each.</summary>
    public uint Open;

    public static NameSigns Of(ReadOnlySpan<char> letters)
    {
        NameSigns signs = default;
        int word = 0;
        for (int i = 0; i < letters.Length; i++)
        {
            char letter = letters[i];
            char next = i + 1 < letters.Length ? letters[i + 1] : ' ';
            switch (letter)
            {
                case 'c':
                    signs.HasC |= next != 'h' && !NameLetters.IsMark(next);
                    signs.HasCedilla |= next == '\u0327';
                    signs.HasJ |= next == 's';
                    break;

                case 's' or 'z':
                    signs.HasJ |= next is 's' or 'z' or 'c' && next != letter;
                    signs.HasCaron |= letter == 'z' && next == '\u030C';
                    break;

                case 't':
                    signs.HasOu |= next == 'c';
                    break;

                case 'j':
                    signs.HasJ = true;
                    break;

                case 'o':
                    signs.HasOu |= next == 'u';
                    break;

                case ' ':
                    word++;
                    break;
            }

            signs.HasCyrillic |= letter is >= '\u0400' and <= '\u052F';
            if ((letter >= 0x80 || next >= 0x80) && NameFold.IsOpen(letter, next) && word < 32)
            {
                signs.Open |= 1u << word;
            }
        }

        return signs;
    }
}
