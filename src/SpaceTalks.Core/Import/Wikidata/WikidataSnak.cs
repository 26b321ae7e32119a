using System.Text.Json;

namespace SpaceTalks;

// What a statement, a qualifier or a reference says of one property: a value, that there is one which is not known, or that there is none.
internal sealed class WikidataSnak
{
    private WikidataSnak(JsonValue place, bool isUnknown, bool isNone)
    {
        Place = place;
        IsUnknown = isUnknown;
        IsNone = isNone;
    }

    // Where it stands, for notes.
    public JsonValue Place { get; }

    public bool IsUnknown { get; }

    public bool IsNone { get; }

    // The item that is its value; null where it is no item.
    public string? Item { get; private set; }

    // The text that is its value, or the address; null where it is no text.
    public string? Text { get; private set; }

    // The language of the text; null where it has none.
    public string? Language { get; private set; }

    // The time that is its value; null where it is no time.
    public JsonValue? Time { get; private set; }

    // Null where it is none, which has been reported.
    public static WikidataSnak? Read(JsonValue value, JsonValues values, ImportLog log)
    {
        if (!values.IsObject(value, "a snak"))
        {
            return null;
        }
        string? type = values.Text(value, "snaktype");
        // The property stands around it too, the data type says what that of the value says, and the hash is of what is here.
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
        log.AddGroupedNote(value.Offset, value.Path, "This is not carried: it has no value of a type that is known.");
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
