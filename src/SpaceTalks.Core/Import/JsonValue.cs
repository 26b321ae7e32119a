using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Json;
using SpaceTalks.Time;

namespace SpaceTalks;

// A value of a JSON document in a foreign format, with its position and whether it has been used.
internal sealed class JsonValue
{
    // Longer than any that is valid in a supported format: a longer number is rejected, and a longer name is truncated in a path.
    private const int LongestNumber = 64;
    private const int LongestName = 64;
    private const int MostValues = 1_000_000;

    private static readonly Dictionary<string, JsonValue> NoMembers = [];
    private static readonly List<JsonValue> NoItems = [];

    private readonly JsonValue? _parent;
    private readonly string? _name;
    private readonly int _index;
    private readonly Dictionary<string, JsonValue>? _members;
    private readonly List<JsonValue>? _items;

    private JsonValue(ref DataReader reader, JsonValue? parent, string? name, int index, ref int count)
    {
        if (++count > MostValues)
        {
            throw new DocumentFaultException(FormattableString.Invariant($"The document has more than {MostValues} values: import it page by page."), reader.Offset);
        }
        _parent = parent;
        _name = name;
        _index = index;
        Offset = reader.Offset;
        Type = reader.Json.TokenType;
        switch (Type)
        {
            case JsonTokenType.StartObject:
                _members = ReadMembers(ref reader, ref count);
                break;
            case JsonTokenType.StartArray:
                _items = ReadItems(ref reader, ref count);
                break;
            case JsonTokenType.String:
                // A text that is not valid Unicode has been reported, and must not count as empty.
                Text = reader.TryGetText(out string text) ? text.Trim() : "\uFFFD";
                break;
            case JsonTokenType.Number:
                Text = Encoding.UTF8.GetString(reader.Json.ValueSpan.Slice(0, Math.Min(reader.Json.ValueSpan.Length, LongestNumber)).ToArray());
                break;
        }
    }

    public JsonTokenType Type { get; }

    public int Offset { get; }

    // The trimmed text, or the digits of a number; empty for other values.
    public string Text { get; } = string.Empty;

    // The name of an object in messages ("a launch"); null if the object has not been read.
    public string? Label { get; set; }

    // True if the value is in the data or in a note.
    public bool IsUsed { get; set; }

    // The properties of an object, in the order of the document.
    public IReadOnlyCollection<KeyValuePair<string, JsonValue>> Members => _members ?? NoMembers;

    public IReadOnlyList<JsonValue> Items => (IReadOnlyList<JsonValue>?)_items ?? [];

    // True for null, an empty text and an empty list.
    public bool IsEmpty => Type switch
    {
        JsonTokenType.Null => true,
        JsonTokenType.String => Text.Length == 0,
        JsonTokenType.StartArray => _items!.Count == 0,
        JsonTokenType.StartObject => _members!.Count == 0,
        _ => false,
    };

    public string Path =>
        _parent is null ? "$"
        : _name is null ? _parent.Path + "[" + _index.ToString(CultureInfo.InvariantCulture) + "]"
        : _parent.Path + "." + (_name.Length <= LongestName ? _name : _name.Substring(0, LongestName) + "…");

    // Reads a document up to its end. Faults are added to the log; for a syntax error, the result is null.
    public static JsonValue? Read(Stream utf8, ImportLog log)
    {
        DataReader reader = new(log.Document, utf8, log.Faults, new ReadingMemory(log.Options));
        try
        {
            reader.Open();
            reader.ReadFirst();
            int count = 0;
            JsonValue value = new(ref reader, null, null, 0, ref count);
            while (reader.Read())
            {
                // The JSON reader reports anything after the value of the document as a fault.
            }
            return value;
        }
        catch (JsonException exception)
        {
            reader.FaultOf(exception);
        }
        catch (DocumentFaultException exception)
        {
            reader.FaultAt(exception.Offset, exception.Message);
        }
        return null;
    }

    public bool Has(string name) => _members is not null && _members.ContainsKey(name);

    // Null if there is no such property or it is empty.
    public JsonValue? Get(string name) =>
        _members is not null && _members.TryGetValue(name, out JsonValue? member) && !member.IsEmpty ? member : null;

    // The same, and marks the property as used.
    public JsonValue? Use(string name)
    {
        JsonValue? member = Get(name);
        if (member is not null)
        {
            member.IsUsed = true;
        }
        return member;
    }

    // Marks as used those properties that have the same value in another object that has been read.
    public void UseSame(JsonValue other)
    {
        foreach (KeyValuePair<string, JsonValue> member in _members ?? NoMembers)
        {
            member.Value.IsUsed = other._members is not null && other._members.TryGetValue(member.Key, out JsonValue? same) && member.Value.IsSame(same);
        }
    }

    // Adds notes on the unused properties of objects that have been read.
    public void NoteUnused(ImportLog log)
    {
        foreach (JsonValue item in Items)
        {
            item.NoteUnused(log);
        }
        if (Label is null || _members is null)
        {
            return;
        }
        foreach (KeyValuePair<string, JsonValue> member in _members)
        {
            if (member.Value.IsUsed)
            {
                member.Value.NoteUnused(log);
            }
            else if (!member.Value.IsEmpty)
            {
                log.AddGroupedNote(
                    member.Value.Offset, member.Value.Path, "The property " + TextQuotation.Of(member.Key) + " of " + Label + " is not imported.");
            }
        }
    }

    private bool IsSame(JsonValue other)
    {
        if (Type != other.Type || Text != other.Text || Items.Count != other.Items.Count || (_members ?? NoMembers).Count != (other._members ?? NoMembers).Count)
        {
            return false;
        }
        for (int index = 0; index < Items.Count; index++)
        {
            if (!Items[index].IsSame(other.Items[index]))
            {
                return false;
            }
        }
        foreach (KeyValuePair<string, JsonValue> member in _members ?? NoMembers)
        {
            if (!other._members!.TryGetValue(member.Key, out JsonValue? same) || !member.Value.IsSame(same))
            {
                return false;
            }
        }
        return true;
    }

    // The description of the value in messages.
    public string Describe() => Type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => TextQuotation.Of(Text),
        JsonTokenType.Number => "the number " + Text,
        JsonTokenType.Null => "null",
        _ => Type == JsonTokenType.True ? "true" : "false",
    };

    // Many nested objects are empty.
    private Dictionary<string, JsonValue> ReadMembers(ref DataReader reader, ref int count)
    {
        Dictionary<string, JsonValue> members = NoMembers;
        while (reader.Read() && reader.Json.TokenType == JsonTokenType.PropertyName)
        {
            members = members.Count == 0 ? new Dictionary<string, JsonValue>(StringComparer.Ordinal) : members;
            reader.TryGetText(out string name);
            reader.Enter(name);
            if (members.ContainsKey(name))
            {
                reader.Fault("The property appears for the second time.");
            }
            reader.Read();
            members[name] = new JsonValue(ref reader, this, name, 0, ref count);
            reader.Leave();
        }
        return members;
    }

    private List<JsonValue> ReadItems(ref DataReader reader, ref int count)
    {
        List<JsonValue> items = NoItems;
        for (int index = 0; reader.Read() && reader.Json.TokenType != JsonTokenType.EndArray; index++)
        {
            items = items.Count == 0 ? [] : items;
            reader.Enter(index);
            items.Add(new JsonValue(ref reader, this, null, index, ref count));
            reader.Leave();
        }
        return items;
    }
}
