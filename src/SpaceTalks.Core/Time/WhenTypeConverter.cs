using System;
using System.ComponentModel;
using System.Globalization;
using NodaTime.Text;

namespace SpaceTalks.Time;

// Converts a When to and from its EDTF text, so that configuration can be bound to it. Immutable; safe for use by any number of threads.
internal sealed class WhenTypeConverter : TypeConverter
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    // Throws UnparsableValueException if the text is not EDTF.
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? When.Parse(text) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is When when && destinationType == typeof(string) ? when.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
