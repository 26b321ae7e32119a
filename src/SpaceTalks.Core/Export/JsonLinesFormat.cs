using System.IO;

namespace SpaceTalks;

// JSON Lines.
internal sealed class JsonLinesFormat : ExportFormat
{
    private JsonLinesFormat()
        : base("json-lines", "application/jsonl", ".jsonl")
    {
    }

    public static JsonLinesFormat Instance { get; } = new();

    internal override void Write(TextWriter writer, Query<Milestone> query, ExportOptions options) =>
        JsonItems.Write(writer, query, string.Empty, "\n", JsonItems.WriteAnswer);
}
