using System.ComponentModel;
using System.Globalization;

namespace Ots.Conversion;

/// <summary>
/// Makes an entity of text as the kind's <c>Parse</c> does, and its id of an entity, for what binds by <see cref="TypeConverter"/>: ASP.NET Core
/// MVC, configuration, designers. Each kind is marked with it.
/// </summary>
/// <typeparam name="T">The kind.</typeparam>
public sealed class EntityTypeConverter<T> : TypeConverter
    where T : Entity, IParsable<T>
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text stands for no entity of the kind.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, culture) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T entity && destinationType == typeof(string) ? entity.Id : base.ConvertTo(context, culture, value, destinationType);

    /// <inheritdoc/>
    public override bool IsValid(ITypeDescriptorContext? context, object? value) => value is T || (value is string text && T.TryParse(text, null, out _));
}
