using System;
using SpaceTalks.Time;

namespace SpaceTalks;

internal static class Shapes
{
    public static readonly Shape<string> Text = new TextShape(isShared: false);

    // A text that usually occurs in many places.
    public static readonly Shape<string> SharedText = new TextShape(isShared: true);

    // A text of which there are many, and few are requested.
    public static readonly Shape<StoredText> StoredText = new StoredTextShape();

    public static readonly Shape<string[]> Texts = new ListShape<string>(Text);

    public static readonly Shape<string> Id = new IdShape();

    public static readonly ConvertedShape<When> When = new WhenShape();

    public static readonly Shape<string> Address = new AddressShape();

    // A word, as an optional value.
    public static Shape<Word> Word(WordTable words) => new WordShape(words);

    public static Shape<Link> Link<T>()
        where T : Entity<T> => new LinkShape(EntityKind.Of<T>());

    public static Shape<ListPart<Link>> Links<T>()
        where T : Entity<T> => new LinksShape(new LinkShape(EntityKind.Of<T>()));

    public static Shape<T[]> ListOf<T>(Shape<T> item) => new ListShape<T>(item);

    public static string Unexpected(string expectation, string text) => "Expected " + expectation + ", but found " + TextQuotation.Of(text) + ".";
}
