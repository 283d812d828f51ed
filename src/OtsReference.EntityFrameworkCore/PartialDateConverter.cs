using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ots.EntityFrameworkCore;

/// <summary>
/// Stores a <see cref="PartialDate"/> as text in its own precision, such as <c>2022-11-11</c>, <c>2022-11</c> or <c>2022</c>. By code points, such
/// texts sort as the dates do. A date that was never set is <c>0000</c>.
/// </summary>
public sealed class PartialDateConverter : ValueConverter<PartialDate, string>
{
    private const int MaxLength = 10;

    /// <summary>A converter; it holds nothing.</summary>
    public PartialDateConverter()
        : base(ToText, ToDate, new ConverterMappingHints(size: MaxLength, unicode: false))
    {
    }

    private static Expression<Func<PartialDate, string>> ToText => static date => date.ToString();

    // No date is a date to parse, yet a row that holds it can be read, and a compiled model asks for it.
    private static Expression<Func<string, PartialDate>> ToDate => static text => text == "0000" ? default : PartialDate.Parse(text, null);
}
