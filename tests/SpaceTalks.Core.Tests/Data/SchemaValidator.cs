using System.Text.Json.Nodes;
using Json.Schema;

namespace SpaceTalks.Tests;

/// <summary>Validates documents against a JSON Schema with an independent implementation.</summary>
internal static class SchemaValidator
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(DataSetSchema.Text);
    private static readonly JsonSchema AnswersSchema = JsonSchema.FromText(AnswerSchema.Text);
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List };

    public static bool IsValid(JsonNode? document) => Schema.Evaluate(document).IsValid;

    /// <summary>Whether an answer is one that the schema of answers knows.</summary>
    public static bool IsValidAnswer(JsonNode? answer) => AnswersSchema.Evaluate(answer).IsValid;

    /// <summary>The errors: the place, and the keyword of the schema.</summary>
    public static IReadOnlyList<string> Faults(JsonNode? document)
    {
        EvaluationResults results = Schema.Evaluate(document, Options);
        // A condition that is not met is listed too, but is not a fault.
        return results.IsValid ? [] :
        [
            .. results.Details.Where(detail => detail.HasErrors && !detail.EvaluationPath.ToString().EndsWith("/if", StringComparison.Ordinal))
                .SelectMany(detail => detail.Errors!.Select(error => detail.InstanceLocation + " " + (error.Key.Length == 0 ? "false" : error.Key)))
                .Distinct(),
        ];
    }
}
