using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpaceTalks.Samples;

/// <summary>Answers for programs, as the library writes them.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Russian stays legible. The output is no part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    }.ConfigureForSpaceTalks();

    public static void Write<T>(T answer)
    {
        Terminal.Output.Write(JsonSerializer.Serialize(answer, Options));
        Terminal.Output.Write('\n');
    }
}
