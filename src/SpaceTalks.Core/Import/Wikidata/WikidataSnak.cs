using System.Text.Json;

namespace SpaceTalks;

// What a statement, a qualifier or a reference says about one property: a value, an unknown value, or no value.
internal sealed class WikidataSnak
{
    private WikidataSnak(JsonValue place, bool isUnknown, bool isNone)
    {
        Place = place;
        IsUnknown = isUnknown;
        IsNone = isNone;
    }

    // Its place, for notes.
    public JsonValue Place { get; }

    public bool IsUnknown { get; }

    public bool IsNone { get; }

    // Null if the value is not an item.
    public string? Item { get; private set; }

    // The text or the address that is the value; null if the value is neither.
    public string? Text { get; private set; }

    public string? Language { get; private set; }

    // Null if the value is not a time.
    public JsonValue? Time { get; private set; }

    // Returns null, with a note or a fault, if there is no snak.
    public static WikidataSnak? Read(JsonValue value, JsonValues values, ImportLog log)
    {
        if (!values.IsObject(value, "a snak"))
        {
            return null;
        }
        string? type = values.Text(value, "snaktype");
        // These repeat what is known from elsewhere: the enclosing property, the type of the value, and a hash of the content.
        values.UseAll(value, "property", "datatype", "hash");
        switch (type)
        {
            case "somevalue":
                return new WikidataSnak(value, true, false);
            case "novalue":
                return new WikidataSnak(value, false, true);
            case "value":
                WikidataSnak snak = new(value, false, false);
                return values.Object(value, "datavalue", "a value") is { } data && snak.TryRead(data, values) ? snak : Missing(value, log);
            default:
                return Missing(value, log);
        }
    }

    public static bool IsItem(string? id)
    {
        if (id is null || id.Length is < 2 or > 11 || id[0] != 'Q' || id[1] == '0')
        {
            return false;
        }
        for (int index = 1; index < id.Length; index++)
        {
            if (id[index] is < '0' or > '9')
            {
                return false;
            }
        }
        return true;
    }

    private static WikidataSnak? Missing(JsonValue value, ImportLog log)
    {
        log.AddGroupedNote(value.Offset, value.Path, "This is not imported: it has no value of a known type.");
        return null;
    }

    private bool TryRead(JsonValue data, JsonValues values)
    {
        switch (values.Text(data, "type"))
        {
            case "wikibase-entityid":
                if (values.Object(data, "value", "an identifier") is { } entity)
                {
                    values.UseAll(entity, "entity-type", "numeric-id");
                    Item = values.Text(entity, "id");
                }
                return IsItem(Item);
            case "string":
                Text = values.Text(data, "value");
                return Text is not null;
            case "monolingualtext":
                if (values.Object(data, "value", "a text with its language") is { } text)
                {
                    Text = values.Text(text, "text");
                    Language = values.Text(text, "language");
                }
                return Text is not null;
            case "time":
                Time = values.Object(data, "value", "a time");
                return Time is not null;
            default:
                data.Use("value");
                return false;
        }
    }
}
