using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SpaceTalks;

/// <summary>
/// The JSON Schema (draft 2020-12) of the documents that <see cref="DataSet"/> reads, for editors and for software that writes such
/// documents. The package carries it as <c>schema/spacetalks-data.schema.json</c>. Safe for use by any number of threads.
/// </summary>
/// <remarks>
/// <see cref="DataSet"/> rejects everything that the schema rejects, except U+FEFF at either end of a text. It also rejects texts that are
/// not dates and duplicate properties; whether links name an entity is known only when a catalog is made.
/// </remarks>
public static class DataSetSchema
{
    private static readonly JsonWriterOptions Options = DataWriting.Options with { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Lazy<string> LazyText = new(CreateText);

    /// <summary>The text of the schema, as <see cref="Write(Stream)"/> writes it.</summary>
    public static string Text => LazyText.Value;

    /// <summary>Writes the schema as indented UTF-8 JSON with a line feed at its end.</summary>
    /// <param name="stream">The stream to write to. It is left open.</param>
    /// <exception cref="ArgumentException"><paramref name="stream"/> is not writable.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static void Write(Stream stream) => Write(
        stream, FormattableString.Invariant($"urn:spacetalks:data-set:{DataSet.CurrentSchemaVersion}"), "SpaceTalks data set", null, EntityDescriptions.Content.WriteDefinition);

    internal static void Write(Stream stream, string id, string title, AnswerParts? answers, Action<SchemaWriter> writeRoot)
    {
        if (stream is null)
        {
            throw new ArgumentNullException(nameof(stream));
        }
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("$id", id);
            json.WriteString("title", title);
            SchemaWriter writer = new(json, answers);
            writeRoot(writer);
            writer.WriteDefinitions();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }

    private static string CreateText()
    {
        using MemoryStream stream = new();
        Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
