using System;
using System.ComponentModel;
using System.Globalization;
using NodaTime.Text;

namespace SpaceTalks.Time;

/// <summary>Converts between a <see cref="When"/> and its EDTF text, so that configuration can be bound to it. Immutable; safe for use by any number of threads.</summary>
internal sealed class WhenTypeConverter : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="UnparsableValueException">The text is no EDTF.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? When.Parse(text) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is When when && destinationType == typeof(string) ? when.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
