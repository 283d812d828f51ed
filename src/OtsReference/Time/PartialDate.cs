using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Ots.Conversion;

namespace Ots;

/// <summary>
/// A date of the Gregorian calendar as precise as its source: to the day, the month or the year.
/// </summary>
/// <remarks>
/// Written as in ISO 8601 and EDTF level 0: <c>2022-11-11</c>, <c>2022-11</c>, <c>2022</c>. There is no conversion to
/// <see cref="DateOnly"/>, since a month is not its first day: ask for <see cref="Earliest"/>, <see cref="Latest"/> or <see cref="Day"/>.
/// Two dates of different precision are not equal. They sort by <see cref="Earliest"/>, the less precise first. The default value is no date, sorts before
/// all, and is written <c>0000</c>, which nothing reads as a date.
/// </remarks>
[JsonConverter(typeof(PartialDateJsonConverter))]
[TypeConverter(typeof(PartialDateTypeConverter))]
public readonly partial struct PartialDate : IEquatable<PartialDate>, IComparable<PartialDate>, ISpanParsable<PartialDate>
{
    private readonly short _year;
    private readonly byte _month;
    private readonly byte _day;

    private PartialDate(int year, int month, int day)
    {
        _year = (short)year;
        _month = (byte)month;
        _day = (byte)day;
    }

    /// <summary>A date known to the day.</summary>
    /// <param name="day">The day.</param>
    public PartialDate(DateOnly day)
        : this(day.Year, day.Month, day.Day)
    {
    }

    /// <summary>A date known to the month.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>The month.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static PartialDate OfMonth(int year, int month)
    {
        _ = new DateOnly(year, month, 1);
        return new PartialDate(year, month, 0);
    }

    /// <summary>A date known to the year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns>The year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static PartialDate OfYear(int year)
    {
        _ = new DateOnly(year, 1, 1);
        return new PartialDate(year, 0, 0);
    }

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => _year;

    /// <summary>The month, 1 to 12, or <see langword="null"/> where only the year is known.</summary>
    public int? Month => _month == 0 ? null : _month;

    /// <summary>The day, or <see langword="null"/> where only the month or the year is known.</summary>
    public DateOnly? Day => _day == 0 ? null : new DateOnly(_year, _month, _day);

    /// <summary>The first day that the date can mean.</summary>
    public DateOnly Earliest => _year == 0 ? default : new DateOnly(_year, _month == 0 ? 1 : _month, _day == 0 ? 1 : _day);

    /// <summary>The last day that the date can mean.</summary>
    public DateOnly Latest
    {
        get
        {
            if (_year == 0 || _day != 0)
            {
                return Earliest;
            }

            int month = _month == 0 ? 12 : _month;
            return new DateOnly(_year, month, DateTime.DaysInMonth(_year, month));
        }
    }

    // Sorts as the dates do: a number, for a sort by it needs no code of its own in a cold process.
    internal int Order => (_year << 16) | (_month << 8) | _day;

    // The numbers of the earliest and the latest day, which is one and the same for most dates.
    internal void Days(out int earliest, out int latest)
    {
        earliest = Earliest.DayNumber;
        latest = _day == 0 ? Latest.DayNumber : earliest;
    }

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => _year == other._year && _month == other._month && _day == other._day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Order;

    /// <inheritdoc/>
    public int CompareTo(PartialDate other) => Order.CompareTo(other.Order);

    /// <summary>The date as ISO 8601 writes it, in its own precision; the same under every culture.</summary>
    /// <returns>Such as <c>2022-11-11</c>, <c>2022-11</c> or <c>2022</c>.</returns>
    public override string ToString() => this switch
    {
        { _month: 0 } => string.Create(CultureInfo.InvariantCulture, $"{_year:D4}"),
        { _day: 0 } => string.Create(CultureInfo.InvariantCulture, $"{_year:D4}-{_month:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{_year:D4}-{_month:D2}-{_day:D2}"),
    };

    /// <summary>Whether two dates are the same in value and precision.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether two dates differ in value or precision.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>Whether the one sorts before the other.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the one sorts before the other or is the same.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the one sorts after the other.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the one sorts after the other or is the same.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
