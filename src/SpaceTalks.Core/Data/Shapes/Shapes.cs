using System;
using System.Collections.Generic;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>The shapes of values.</summary>
internal static class Shapes
{
    public static readonly Shape<string> Text = TextShape.Instance;

    public static readonly Shape<List<string>> Texts = new ListShape<string>(Text);

    public static readonly Shape<string> Id = new ConvertedShape<string>(
        Slug.Expectation,
        text => (text, Slug.IsValid(text) ? null : Unexpected(Slug.Expectation, text)),
        id => id);

    public static readonly ConvertedShape<When> When = new(
        "a date or time span in EDTF",
        text => Time.When.TryParse(text.AsSpan(), out When? when, out TextFault fault) ? (when, null) : (null!, fault.ToMessage(text)),
        when => when.ToString());

    public static readonly ConvertedShape<DateWindow> Window = new(
        "the run of days that an EDTF text spans",
        text =>
        {
            ParseResult<DateWindow> result = WindowText.Parse(text);
            return result.Success ? (result.Value, null) : (default, result.Exception.Message);
        },
        window => window.ToString());

    public static readonly Shape<Uri> Address = new ConvertedShape<Uri>(
        "an absolute http or https address",
        text => Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"
            ? (address, null)
            : (null!, Unexpected("an absolute http or https address", text)),
        address => address.OriginalString);

    public static ConvertedShape<Id<T>> IdOf<T>()
        where T : class => new(
            Slug.Expectation,
            text => Id<T>.TryParse(text, out Id<T> id) ? (id, null) : (default, Unexpected(Slug.Expectation, text)),
            id => id.Value);

    public static ConvertedShape<T> WordOf<T>(WordTable<T> words)
        where T : struct, Enum
    {
        string expectation = "one of " + string.Join(", ", words.Words);
        return new ConvertedShape<T>(
            expectation,
            text => words.TryGet(text, out T value) ? (value, null) : (default, Unexpected(expectation, text)),
            words.Get);
    }

    /// <summary>A word, as a value that may be missing.</summary>
    public static Shape<T?> Word<T>(WordTable<T> words)
        where T : struct, Enum
    {
        ConvertedShape<T> shape = WordOf(words);
        return new ConvertedShape<T?>(
            shape.Expectation,
            text => shape.Parse(text),
            value => shape.Format(value!.Value));
    }

    public static Shape<Link?> Link(EntityKind kind) => new LinkShape(kind);

    public static Shape<List<Link?>> Links(EntityKind kind) => new ListShape<Link?>(Link(kind));

    public static Shape<List<T>> ListOf<T>(Shape<T> item) => new ListShape<T>(item);

    private static string Unexpected(string expectation, string text) => "Expected " + expectation + ", but found " + TextQuotation.Of(text) + ".";
}
