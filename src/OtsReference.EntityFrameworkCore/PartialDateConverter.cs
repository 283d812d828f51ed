using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ots.EntityFrameworkCore;

/// <summary>
/// Stores a <see cref="PartialDate"/> as text in its own precision, such as <c>2022-11-11</c>, <c>2022-11</c> or <c>2022</c>. By code points, such
/// texts sort as the dates do.
/// </summary>
public sealed class PartialDateConverter : ValueConverter<PartialDate, string>
{
    private const int MaxLength = 10;

    /// <summary>A converter; it holds nothing.</summary>
    public PartialDateConverter()
        : base(static date => date.ToString(), static text => PartialDate.Parse(text, null), new ConverterMappingHints(size: MaxLength, unicode: false))
    {
    }
}
