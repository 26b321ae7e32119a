using System.Text.Json;

namespace SpaceTalks.Tests;

/// <summary>What exports are made of, and made into.</summary>
internal static class Exports
{
    public const string OddText = "=<script>&\"' | \\ `c` *b* _i_ [l](u) ~~s~~ #59; a:b; 100% {x} $m$ www.example.org https://example.org Über 宇宙 🚀";

    public static ExportOptions Options { get; } = new() { Title = "Examples" };

    public static string Text(this Query<Milestone> query, ExportFormat format, ExportOptions? options = null)
    {
        using StringWriter writer = new() { NewLine = "never" };
        query.Export(format, writer, options);
        return writer.ToString();
    }

    /// <summary>A catalog with one milestone of this title and date.</summary>
    public static SpaceTalksCatalog Titled(string title, string when = "2025-07-31") => TestData.Catalog(
        TestData.WithoutMilestones,
        "{\"milestones\": [{\"id\": \"example\", \"title\": " + JsonSerializer.Serialize(title) + ", \"summary\": " + JsonSerializer.Serialize(title)
        + ", \"kind\": \"launch\", \"reports\": [" + TestData.Report("planned", when) + "]}]}");
}
