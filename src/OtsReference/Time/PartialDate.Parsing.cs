using System.Diagnostics.CodeAnalysis;

namespace Ots;

/// <content>Reads it. A culture makes no difference, so that the format provider that .NET hands over is not looked at.</content>
public readonly partial struct PartialDate
{
    /// <summary>Reads a date written as <c>2022-11-11</c>, <c>2022-11</c> or <c>2022</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not looked at.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static PartialDate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryRead(s, out PartialDate date) ? date : throw NoDate(s);
    }

    /// <summary>Reads a date written as <c>2022-11-11</c>, <c>2022-11</c> or <c>2022</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not looked at.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryRead(s, out PartialDate date) ? date : throw NoDate(s);

    /// <summary>Reads a date written as <c>2022-11-11</c>, <c>2022-11</c> or <c>2022</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date, where there is one.</param>
    /// <returns>Whether the text is such a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date) => TryRead(text, out date);

    /// <inheritdoc cref="TryParse(string, out PartialDate)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not looked at.</param>
    /// <param name="result">The date, where there is one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) => TryRead(s, out result);

    /// <inheritdoc cref="TryParse(string, out PartialDate)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not looked at.</param>
    /// <param name="result">The date, where there is one.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result) => TryRead(s, out result);

    /// <summary>The date that a text is, as <see cref="Parse(string, IFormatProvider)"/> reads it; it lets a test take a date where its data has a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static explicit operator PartialDate(string text) => Parse(text, null);

    private static bool TryRead(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        int length = text.Length;
        if (length is not (4 or 7 or 10) || (length > 4 && text[4] != '-') || (length > 7 && text[7] != '-'))
        {
            return false;
        }

        int year = Digits(text, 0, 4);
        int month = length > 4 ? Digits(text, 5, 2) : 1;
        int day = length > 7 ? Digits(text, 8, 2) : 1;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new PartialDate(year, length > 4 ? month : 0, length > 7 ? day : 0);
        return true;
    }

    private static int Digits(ReadOnlySpan<char> text, int start, int count)
    {
        int value = 0;
        for (int i = start; i < start + count; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return -1;
            }

            value = (value * 10) + (text[i] - '0');
        }

        return value;
    }

    private static FormatException NoDate(ReadOnlySpan<char> text) => new($"'{Ots.Text.Quotation.Of(text)}' is not a date such as 2022-11-11, 2022-11 or 2022.");
}
