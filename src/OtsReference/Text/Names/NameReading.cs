using System;

namespace Ots.Text;

/// <summary>
/// One way to read the letters of a name: a letter can stand for two sounds, and which it is depends on a language. The language of a curated name is known,
/// and it is folded by the readings of that language when the data is compiled; a text that is searched for is in no known language, and the readings that
/// its letters allow are tried one after the other.
/// </summary>
internal struct NameReading
{
    // Fields, and no constructor: in a cold process each accessor would be one more method to compile.

    /// <summary>The table for Cyrillic letters; see <see cref="Ots.Text.Cyrillic"/>.</summary>
    public int Cyrillic;

    /// <summary>Whether a bare c is the j of English, as in Turkish, Azerbaijani and Kurdish: Caparov is Japarov.</summary>
    public bool IsCVoiced;

    /// <summary>Whether j is the y of English, and sz, zs and cs are its s, zh and ch, as in Hungarian; the j in German too: Tokajev is Tokayev.</summary>
    public bool IsJVowel;

    /// <summary>Whether ou is u and tch is ch, as in French: Koubanytchbek is Kubanychbek.</summary>
    public bool IsOuVowel;

    /// <summary>Whether ž is z, as where a name lost its marks: Zaparow is Žaparow. What ş and ç are without theirs is no other sound of the key.</summary>
    public bool IsMarkLost;

    /// <summary>The words, a bit each, whose ə or ä is e and not a: Əliyev is Aliyev in English, Eliyev in Turkish.</summary>
    public uint Front;

    /// <summary>The most readings of a text.</summary>
    public const int Most = 64;

    private const uint EveryWord = uint.MaxValue;

    /// <summary>The readings of a name.</summary>
    /// <param name="letters">What <see cref="NameLetters"/> made of the name.</param>
    /// <param name="language">The tag of its language; <see langword="null"/> for a text in an unknown one.</param>
    /// <param name="readings">The readings; room for <see cref="Most"/>.</param>
    /// <returns>The number of readings. The first is the plainest.</returns>
    public static int Of(ReadOnlySpan<char> letters, string? language, Span<NameReading> readings)
    {
        bool isAny = language is null;
        (int first, int tables) = isAny ? (0, Text.Cyrillic.Count) : Text.Cyrillic.Tables(language);
        NameSigns signs = NameSigns.Of(letters);

        // What a language leaves no choice of is read its one way. Of a text in no known language both ways are tried; and of one where ç and c stand
        // beside each other, since without their marks they are one letter.
        (int From, int To) c = Ways(signs.HasC, isAny, language is "tr" or "az" or "ku" or "crh" or "gag");
        (int From, int To) j = Ways(signs.HasJ, isAny, language is "hu" or "de" or "pl" or "cs" or "hr" or "sr-Latn");
        (int From, int To) ou = Ways(signs.HasOu, isAny, language is "fr");
        c.From = signs.HasCedilla ? 0 : c.From;
        int count = 0;
        for (int way = 0; way < 8; way++)
        {
            (int ofC, int ofJ, int ofOu) = (way & 1, (way >> 1) & 1, way >> 2);
            for (int table = 0; table < (signs.HasCyrillic ? tables : 1); table++)
            {
                if (ofC >= c.From && ofC <= c.To && ofJ >= j.From && ofJ <= j.To && ofOu >= ou.From && ofOu <= ou.To && count < Most)
                {
                    readings[count++] = new NameReading { Cyrillic = first + table, IsCVoiced = ofC == 1, IsJVowel = ofJ == 1, IsOuVowel = ofOu == 1 };
                }
            }
        }

        for (int plain = count, i = 0; signs.HasCaron && i < plain && count < Most; i++)
        {
            readings[count++] = readings[i] with { IsMarkLost = true };
        }

        return signs.Open == 0 ? count : Open(readings, count, isAny ? EveryWord : signs.Open);
    }

    private static (int From, int To) Ways(bool isThere, bool isAny, bool isSo) => (isThere && isSo ? 1 : 0, isThere && (isAny || isSo) ? 1 : 0);

    // Adds the readings where ə is e: in each word or not, for a curated name of up to three such words; in all words for any other.
    private static int Open(Span<NameReading> readings, int plain, uint open)
    {
        const int MostWords = 3;
        int words = 0;
        for (uint bits = open; bits != 0; bits &= bits - 1)
        {
            words++;
        }

        int count = plain;
        for (uint front = words > MostWords ? open : open & (0 - open); ; front = (front - open) & open)
        {
            for (int i = 0; i < plain && count < Most; i++)
            {
                readings[count++] = readings[i] with { Front = front };
            }

            if (front == open)
            {
                return count;
            }
        }
    }
}
