using System.Globalization;
using Ots.Generator.Schema;

namespace Ots.Generator.Binding;

/// <summary>What a scalar in YAML has to look like for each shape, under no culture.</summary>
internal static class Scalars
{
    /// <summary>The canonical way of writing a value, or nothing where the text is no value of that shape.</summary>
    public static string? Canonical(ValueShape shape, string written) => shape switch
    {
        ValueShape.Text => written,
        ValueShape.Integer => int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number.ToString(CultureInfo.InvariantCulture) : null,
        ValueShape.Number => double.TryParse(written, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
            && !double.IsInfinity(number) && !double.IsNaN(number) ? written : null,
        ValueShape.Truth => written is "true" or "false" ? written : null,
        ValueShape.Day => IsDate(written, 10) ? written : null,
        ValueShape.Date => IsDate(written, 4) || IsDate(written, 7) || IsDate(written, 10) ? written : null,
        ValueShape.Address => Uri.TryCreate(written, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" ? written : null,
        _ => null,
    };

    /// <summary>What a shape is called in a message.</summary>
    public static string Describe(ValueShape shape) => shape switch
    {
        ValueShape.Text => "a text",
        ValueShape.Integer => "a whole number",
        ValueShape.Number => "a number such as 39.65",
        ValueShape.Truth => "true or false",
        ValueShape.Day => "a day such as 2022-11-11",
        ValueShape.Date => "a date such as 2022-11-11, 2022-11 or 2022",
        ValueShape.Address => "an address such as https://www.turkicstates.org/",
        ValueShape.Localized => "a map from languages to texts",
        ValueShape.Choice => "one of its names",
        ValueShape.Record => "a map",
        _ => "the id of another entity",
    };

    private static bool IsDate(string text, int length) =>
        text.Length == length && DateTime.TryParseExact(
            text, length == 10 ? "yyyy-MM-dd" : length == 7 ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
