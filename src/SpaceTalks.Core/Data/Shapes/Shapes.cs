using System;
using System.Linq;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks;

// The shapes of values.
internal static class Shapes
{
    public static readonly Shape<string> Text = new TextShape(isShared: false);

    // A text that tends to stand in many places.
    public static readonly Shape<string> SharedText = new TextShape(isShared: true);

    // A text of which there are many, and few are asked for.
    public static readonly Shape<StoredText> StoredText = new StoredTextShape();

    public static readonly Shape<string[]> Texts = new ListShape<string>(Text);

    public static readonly Shape<string> Id = new IdShape();

    public static readonly ConvertedShape<When> When = new WhenShape
    {
        // What is a date is too much for a regular expression.
        Schema = new TextSchema("date") { Examples = ["2025-08-25", "2025-10", "2026-33", "[2025-08-21..2025-08-31]", "2000-11-02/..", "2027~"] },
    };

    public static readonly Shape<Uri> Address = new ConvertedShape<Uri>(
        "an absolute http or https address",
        // A blank is no part of an address, and a backslash no slash, but both are read over.
        text => !text.Any(character => char.IsWhiteSpace(character) || character == '\\') && Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"
            ? (address, null)
            : (null!, Unexpected("an absolute http or https address", text)),
        address => address.OriginalString)
    {
        Schema = new TextSchema("address") { Pattern = @"^[Hh][Tt][Tt][Pp][Ss]?://[^\s\\/?#][^\s\\]*$", Format = "iri" },
    };

    public static ConvertedShape<Id<T>> IdOf<T>()
        where T : class => new(
            Slug.Expectation,
            text => Id<T>.TryParse(text, out Id<T> id) ? (id, null) : (default, Unexpected(Slug.Expectation, text)),
            id => id.Value);

    public static ConvertedShape<T> WordOf<T>(WordTable<T> words)
        where T : struct, Enum
    {
        string expectation = words.Expectation;
        return new ConvertedShape<T>(
            expectation,
            text => words.TryGet(text, out T value) ? (value, null) : (default, Unexpected(expectation, text)),
            words.Get);
    }

    // A word, as a value that may be missing.
    public static Shape<Word> Word(WordTable words) => new WordShape(words);

    public static Shape<Link> Link<T>()
        where T : Entity<T> => new LinkShape(EntityKind.Of<T>());

    public static Shape<ListPart<Link>> Links<T>()
        where T : Entity<T> => new LinksShape(new LinkShape(EntityKind.Of<T>()));

    public static Shape<T[]> ListOf<T>(Shape<T> item) => new ListShape<T>(item);

    public static string Unexpected(string expectation, string text) => "Expected " + expectation + ", but found " + TextQuotation.Of(text) + ".";
}
