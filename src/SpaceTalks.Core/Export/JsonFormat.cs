using System.IO;

namespace SpaceTalks;

// A JSON array.
internal sealed class JsonFormat : ExportFormat
{
    private JsonFormat()
        : base("json", "application/json", ".json")
    {
    }

    public static JsonFormat Instance { get; } = new();

    internal override void Write(TextWriter writer, Query<Milestone> query, ExportOptions options)
    {
        writer.Write('[');
        JsonItems.Write(writer, query, ",\n", string.Empty, JsonItems.WriteAnswer);
        writer.Write("]\n");
    }
}
