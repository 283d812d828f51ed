using System.ComponentModel;
using System.Globalization;

namespace Ots.Conversion;

/// <summary>Makes a <see cref="PartialDate"/> of text and text of it, in its own precision and under no culture.</summary>
public sealed class PartialDateTypeConverter : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? PartialDate.Parse(text, culture) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override bool IsValid(ITypeDescriptorContext? context, object? value) => value is PartialDate || (value is string text && PartialDate.TryParse(text, out _));
}
