using System;
using System.IO;
using System.Text;
using System.Text.Json;

namespace SpaceTalks;

/// <summary>JSON values on their way to a writer of text, one at a time.</summary>
internal static class JsonItems
{
    private static readonly JsonWriterOptions Options = new() { Encoder = DataWriting.Encoder, MaxDepth = int.MaxValue };

    /// <summary>Writes a milestone as a document has it.</summary>
    public static void WriteRecord(Utf8JsonWriter json, Milestone milestone) => MilestoneDescription.Milestones.Write(json, milestone);

    /// <param name="writer">Where to.</param>
    /// <param name="query">The milestones.</param>
    /// <param name="between">What stands between two of them.</param>
    /// <param name="after">What stands after each of them.</param>
    /// <param name="write">Writes one.</param>
    public static void Write(
        TextWriter writer, Query<Milestone> query, string between, string after, Action<Utf8JsonWriter, Milestone> write)
    {
        using MemoryStream bytes = new();
        using Utf8JsonWriter json = new(bytes, Options);
        bool isFirst = true;
        foreach (Milestone milestone in query)
        {
            writer.Write(isFirst ? string.Empty : between);
            isFirst = false;
            write(json, milestone);
            json.Flush();
            writer.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
            writer.Write(after);
            bytes.SetLength(0);
            json.Reset();
        }
    }
}
