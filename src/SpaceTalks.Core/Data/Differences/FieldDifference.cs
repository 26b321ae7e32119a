using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SpaceTalks;

// Compares the fields of two objects by their JSON.
internal static class FieldDifference
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<FieldChange> Between<T>(Field<T>[] fields, T earlier, T later)
    {
        // Most objects are equal in all fields.
        if (Written(fields, earlier).AsSpan().SequenceEqual(Written(fields, later)))
        {
            return [];
        }
        List<FieldChange> changes = [];
        foreach (Field<T> field in fields)
        {
            byte[] before = Written([field], earlier);
            byte[] after = Written([field], later);
            if (!before.AsSpan().SequenceEqual(after))
            {
                changes.Add(Between(field.Name, Items(before), Items(after)));
            }
        }
        return changes.AsReadOnly();
    }

    private static FieldChange Between(string name, string[] before, string[] after) =>
        new(name, Array.AsReadOnly(Without(before, after)), Array.AsReadOnly(Without(after, before)));

    private static byte[] Written<T>(Field<T>[] fields, T owner)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Options))
        {
            writer.WriteStartObject();
            foreach (Field<T> field in fields)
            {
                field.Write(writer, owner);
            }
            writer.WriteEndObject();
        }
        return stream.ToArray();
    }

    // The items of a list, or the single value; empty if the field is missing.
    private static string[] Items(byte[] written)
    {
        using JsonDocument document = JsonDocument.Parse(written);
        return
        [
            .. document.RootElement.EnumerateObject().SelectMany(member =>
                member.Value.ValueKind == JsonValueKind.Array ? member.Value.EnumerateArray().Select(Text) : [Text(member.Value)]),
        ];
    }

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    // Each of the others removes one item that equals it.
    private static string[] Without(string[] items, string[] others)
    {
        Dictionary<string, int> left = new(StringComparer.Ordinal);
        foreach (string other in others)
        {
            left.TryGetValue(other, out int count);
            left[other] = count + 1;
        }
        return Array.FindAll(items, item =>
        {
            left.TryGetValue(item, out int count);
            left[item] = count - 1;
            return count <= 0;
        });
    }
}
