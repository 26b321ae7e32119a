using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace SpaceTalks.Samples;

/// <summary>Holds the arguments of a call to the schema of its tool, so that whoever called it learns what to mend.</summary>
internal static class ArgumentCheck
{
    public const int MaxLength = 4096;

    public static McpRequestHandler<CallToolRequestParams, CallToolResult> Filter(McpRequestHandler<CallToolRequestParams, CallToolResult> next) =>
        (request, cancellationToken) =>
            request is { MatchedPrimitive: McpServerTool tool, Params: { } call }
                && FaultOf(tool.ProtocolTool.InputSchema, call.Arguments ??= new Dictionary<string, JsonElement>()) is { } fault
                ? ValueTask.FromResult(Answer.Fault(fault))
                : next(request, cancellationToken);

    private static string? FaultOf(JsonElement schema, IDictionary<string, JsonElement> arguments)
    {
        JsonProperty[] parameters = [.. schema.GetProperty("properties").EnumerateObject()];
        HashSet<string> required = schema.TryGetProperty("required", out JsonElement names) ? [.. names.EnumerateArray().Select(name => name.GetString()!)] : [];
        foreach ((string name, JsonElement value) in arguments.ToArray())
        {
            if (!parameters.Any(parameter => parameter.Name == name))
            {
                return $"There is no parameter {Answer.Quote(name)}; expected {string.Join(", ", parameters.Select(parameter => parameter.Name))}.";
            }
            if (value.ValueKind == JsonValueKind.Null)
            {
                // Some clients write null for what they leave out.
                arguments.Remove(name);
            }
        }
        foreach (JsonProperty parameter in parameters)
        {
            if (!arguments.TryGetValue(parameter.Name, out JsonElement value))
            {
                if (required.Contains(parameter.Name))
                {
                    return $"The parameter \"{parameter.Name}\" is missing: {parameter.Value.GetProperty("description").GetString()}";
                }
            }
            else if (FaultOf(parameter.Value, value) is { } fault)
            {
                return $"The parameter \"{parameter.Name}\" {fault}";
            }
        }
        return null;
    }

    private static string? FaultOf(JsonElement schema, JsonElement value)
    {
        JsonElement type = schema.GetProperty("type");
        string expected = type.ValueKind == JsonValueKind.Array ? type[0].GetString()! : type.GetString()!;
        switch (expected)
        {
            case "integer":
                (int least, int most) = (schema.GetProperty("minimum").GetInt32(), schema.GetProperty("maximum").GetInt32());
                return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) && number >= least && number <= most
                    ? null
                    : $"is {Found(value)}; expected a whole number from {least} to {most}.";
            case "boolean":
                return value.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : $"is {Found(value)}; expected true or false.";
            default:
                return value.ValueKind != JsonValueKind.String ? $"is {Found(value)}; expected a text."
                    : value.GetString()!.Length is > MaxLength and int length ? $"has {length} characters; expected {MaxLength} at most. Ask for less at once."
                    : null;
        }
    }

    private static string Found(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => $"the text {Answer.Quote(value.GetString()!)}",
        _ => Answer.Shorten(value.GetRawText()),
    };
}
