using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace SpaceTalks;

// Takes values of the expected types from objects, and reports others.
internal sealed class JsonValues
{
    private readonly ImportLog _log;

    public JsonValues(ImportLog log) => _log = log;

    // Reads a JSON document from a stream, and adds notes on unused properties. Throws ArgumentNullException if the stream or the name is
    // null, and DataSetException if the document has faults.
    public static ImportResult Read(Stream stream, string name, ImportOptions options, Action<JsonValue, ImportLog, DataContent> read)
    {
        if (stream is null)
        {
            throw new ArgumentNullException(nameof(stream));
        }
        if (name is null)
        {
            throw new ArgumentNullException(nameof(name));
        }
        ImportLog log = new(name, options.Limits);
        return log.Read(content =>
        {
            if (JsonValue.Read(stream, log) is { } document)
            {
                read(document, log, content);
                document.NoteUnused(log);
            }
        });
    }

    public string? Text(JsonValue owner, string name)
    {
        JsonValue? value = owner.Use(name);
        return value is null ? null : TextOf(value);
    }

    // Marks properties as used that add nothing to those that are read.
    public void UseAll(JsonValue owner, params string[] names)
    {
        foreach (string name in names)
        {
            owner.Use(name);
        }
    }

    public string RequiredText(JsonValue owner, string name)
    {
        if (owner.Get(name) is null)
        {
            Missing(owner, name);
        }
        return Text(owner, name) ?? string.Empty;
    }

    // A text, or the digits of a number.
    public string? TextOrNumber(JsonValue owner, string name)
    {
        JsonValue? value = owner.Use(name);
        if (value is null or { Type: JsonTokenType.String or JsonTokenType.Number })
        {
            return value?.Text;
        }
        Unexpected(value, "a text or a number");
        return null;
    }

    public JsonValue? Object(JsonValue owner, string name, string label) =>
        owner.Use(name) is { } value && IsObject(value, label) ? value : null;

    public IEnumerable<JsonValue> Objects(JsonValue owner, string name, string label)
    {
        if (owner.Use(name) is not { } list)
        {
            yield break;
        }
        if (list.Type != JsonTokenType.StartArray)
        {
            Unexpected(list, "an array");
        }
        foreach (JsonValue item in list.Items)
        {
            if (IsObject(item, label))
            {
                yield return item;
            }
        }
    }

    // A non-negative integer.
    public int? Number(JsonValue owner, string name)
    {
        if (owner.Use(name) is not { } value)
        {
            return null;
        }
        if (TryGetNumber(value, out int number))
        {
            return number;
        }
        Unexpected(value, "a whole number");
        return null;
    }

    // An instant in the years 1 to 9998.
    public Instant? InstantOf(JsonValue owner, string name)
    {
        if (owner.Use(name) is not { } value || TextOf(value) is not { } text)
        {
            return null;
        }
        ParseResult<OffsetDateTime> result = OffsetDateTimePattern.ExtendedIso.Parse(text);
        if (result.Success && result.Value.Year is >= 1 and <= 9998 && result.Value.ToInstant() is var instant && instant.InUtc().Year is >= 1 and <= 9998)
        {
            return instant;
        }
        Unexpected(value, "a date and time with an offset, in the years 1 to 9998");
        return null;
    }

    public LocalDate? DayOf(JsonValue owner, string name) => InstantOf(owner, name)?.InUtc().Date;

    // An identifier made from that of the service; null if there is none, which has been reported.
    public string? Id(JsonValue owner, string prefix)
    {
        if (owner.Use("id") is not { } value)
        {
            Missing(owner, "id");
            return null;
        }
        string id = prefix + value.Text.ToLowerInvariant();
        if (value.Type is JsonTokenType.String or JsonTokenType.Number && Slug.IsValid(id))
        {
            return id;
        }
        Unexpected(value, "an identifier of letters, digits and hyphens");
        return null;
    }

    public bool IsObject(JsonValue value, string label)
    {
        value.Label = label;
        if (value.Type != JsonTokenType.StartObject)
        {
            Unexpected(value, label + " (an object)");
        }
        return value.Type == JsonTokenType.StartObject;
    }

    public void Unexpected(JsonValue value, string expected) =>
        _log.AddFault(value.Offset, value.Path, "Expected " + expected + ", but found " + value.Describe() + ".");

    public void Missing(JsonValue owner, string name) =>
        _log.AddNote(owner.Offset, owner.Path, "This is not imported: its \"" + name + "\" is missing.");

    private static bool TryGetNumber(JsonValue value, out int number)
    {
        number = 0;
        return value.Type == JsonTokenType.Number && int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private string? TextOf(JsonValue value)
    {
        if (value.Type == JsonTokenType.String)
        {
            return value.Text;
        }
        Unexpected(value, "a text");
        return null;
    }
}
