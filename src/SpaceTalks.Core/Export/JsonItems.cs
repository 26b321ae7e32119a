using System;
using System.IO;
using System.Text;
using System.Text.Json;

namespace SpaceTalks;

// Passes JSON values to a text writer, one at a time.
internal static class JsonItems
{
    private static readonly JsonWriterOptions Options = new() { Encoder = DataWriting.Encoder, MaxDepth = int.MaxValue };

    public static void WriteAnswer(Utf8JsonWriter json, Milestone milestone) => MilestoneDescription.Milestones.WriteAnswer(json, milestone);

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
