using System;
using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>The shapes of values.</summary>
internal static class Shapes
{
    public static readonly Shape<string> Text = TextShape.Instance;

    public static readonly Shape<List<string>> Texts = new ListShape<string>(Text);

    public static readonly Shape<string> Id = new ConvertedShape<string>(
        Slug.Expectation,
        text => (text, Slug.IsValid(text) ? null : "Expected " + Slug.Expectation + ", but found " + TextQuotation.Of(text) + "."),
        id => id);

    public static readonly Shape<When> When = new ConvertedShape<When>(
        "a date or time span in EDTF",
        text => Time.When.TryParse(text.AsSpan(), out When? when, out TextFault fault) ? (when, null) : (null!, fault.ToMessage(text)),
        when => when.ToString());

    public static readonly Shape<Uri> Address = new ConvertedShape<Uri>(
        "an absolute http or https address",
        text => Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"
            ? (address, null)
            : (null!, "Expected an absolute http or https address, but found " + TextQuotation.Of(text) + "."),
        address => address.OriginalString);

    public static Shape<T?> Word<T>(WordTable<T> words)
        where T : struct, Enum
    {
        string expectation = "one of " + string.Join(", ", words.Words);
        return new ConvertedShape<T?>(
            expectation,
            text => words.TryGet(text, out T value)
                ? (value, null)
                : (null, "Expected " + expectation + ", but found " + TextQuotation.Of(text) + "."),
            value => words.Get(value!.Value));
    }

    public static Shape<Link?> Link(EntityKind kind) => new LinkShape(kind);

    public static Shape<List<Link?>> Links(EntityKind kind) => new ListShape<Link?>(Link(kind));

    public static Shape<List<T>> ListOf<T>(Shape<T> item) => new ListShape<T>(item);
}
