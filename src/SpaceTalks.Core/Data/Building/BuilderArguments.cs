using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SpaceTalks;

// Converts the arguments of builders to what records keep.
internal static class BuilderArguments
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Text(string? text, string name) => OptionalText(text, name) ?? throw new ArgumentNullException(name);

    // Replacing lone surrogates would change the given text.
    public static string? OptionalText(string? text, string name)
    {
        try
        {
            Utf8.GetByteCount(text ?? string.Empty);
            return text;
        }
        catch (EncoderFallbackException exception)
        {
            throw new ArgumentException("Expected valid Unicode, but found half of a surrogate pair at " + exception.Index.ToString(System.Globalization.CultureInfo.InvariantCulture) + ".", name);
        }
    }

    public static string IdOf<T>(Id<T> id, string name)
        where T : class =>
        id == default ? throw new ArgumentException("The default identifier identifies nothing.", name) : id.Value;

    public static Link LinkTo<T>(Id<T> id, string name)
        where T : class =>
        new(IdOf(id, name), 0);

    public static Link LinkTo<T>(Id<T>? id, string name)
        where T : class =>
        id is { } value ? LinkTo(value, name) : default;

    public static ListPart<Link> Add<T>(ListPart<Link> before, Id<T> first, string name, Id<T>[] others, string nameOfOthers)
        where T : class
    {
        Link[] links = [.. before.AsSpan(), LinkTo(first, name), .. Array.ConvertAll(others ?? throw new ArgumentNullException(nameOfOthers), id => LinkTo(id, nameOfOthers))];
        return new ListPart<Link>(links, 0, links.Length);
    }

    // Null yields an empty list.
    public static ListPart<Link> LinksTo<T>(IEnumerable<Id<T>>? ids, string name)
        where T : class
    {
        Link[] links = [.. (ids ?? []).Select(id => LinkTo(id, name))];
        return new ListPart<Link>(links, 0, links.Length);
    }
}
