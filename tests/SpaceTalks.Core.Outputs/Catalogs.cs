using NodaTime;

namespace SpaceTalks.Outputs;

/// <summary>The content of the embedded catalog, query results, and the findings of the review.</summary>
internal static class Catalogs
{
    private static readonly SpaceTalksCatalog Catalog = SpaceTalksCatalog.Embedded;

    private static readonly string[] Queries =
    [
        "ABOUT:ISS-FUTURE INVOLVING:NASA", "involving:РОСКОСМОС status:PLANNED", "\"JOINT ISS\"", "kind:LAUNCH,DOCKING -about:IssFuture", "POSSIBLY-WITHIN:\"LATE AUGUST 2025\"",
        "Involving:\"INTERNATIONAL SPACE STATION\"", "is", "upcoming:2025-10-15 sort:title limit:3", "certainly-before:2020 sort:newest skip:2",
    ];

    public static void Print(TextWriter writer)
    {
        LocalDate day = new(2026, 4, 12);
        writer.WriteLine(Catalog);
        foreach (IEnumerable<object> entities in new IEnumerable<object>[]
        {
            Catalog.Agencies, Catalog.Companies, Catalog.Factors, Catalog.Milestones, Catalog.Officials, Catalog.Places, Catalog.Programmes, Catalog.Questions, Catalog.Sources,
            Catalog.Tenures, Catalog.Topics,
        })
        {
            WriteLines(writer, entities);
        }
        foreach (Milestone milestone in Catalog.Milestones)
        {
            WriteLines(writer, milestone.History.Cast<object>().Concat(milestone.Slips).Concat(milestone.Checks).Concat(milestone.Participants));
        }
        foreach (string text in Queries)
        {
            writer.WriteLine(Query.TryParse(text, out Query<Milestone>? query, out string? fault) ? query + "\n" + query.Explain() : fault);
            WriteLines(writer, query ?? Catalog.Milestones.Take(0));
        }
        WriteLines(writer, Catalog.Milestones.CountByYear().Cast<object>().Concat(Catalog.Milestones.CountByTopic().Cast<object>()));
        writer.WriteLine($"{Catalog.Organizations.Find("UNITED STATES")} {Catalog.Programmes.Find("INTERNATIONAL SPACE STATION")} {Catalog.Agencies.Find("роскосмос")}");
        writer.WriteLine(Catalog.Agencies[AgencyIds.Nasa].HeadOn(day));
        WriteLines(writer, Catalog.Review(day));
        writer.WriteLine(Catalog.DiffFrom(Catalog.AccordingTo(SourceIds.Brief)));
    }

    private static void WriteLines(TextWriter writer, IEnumerable<object> items)
    {
        foreach (object item in items)
        {
            writer.WriteLine(item);
        }
    }
}
