using SpaceTalks.Time;

namespace SpaceTalks.Outputs;

/// <summary>What exceptions say.</summary>
internal static class Faults
{
    private static readonly Action[] Calls =
    [
        () => When.Parse("2025-13"),
        () => When.Parse("2026-33/2025"),
        () => DateWindow.Parse("I"),
        () => Query.Parse<Milestone>("INVOLVİNG:nasa"),
        () => Query.Parse<Milestone>("about:ISS-FUTUR"),
        () => _ = new Id<Topic>("ISS"),
        () => _ = SpaceTalksCatalog.Embedded.Topics[new("example")],
        () => SpaceTalksCatalog.Embedded.Milestones.Take(1).Where(MilestoneFilter.Mentioning("i")),
        () => DataSet.Parse("""{"places": [{"id": "I", "name": 1.5}], "milestones": [{"when": "LATE MARSH 2026", "kind": "MEETING"}], "example": -1000000}"""),
        () => DataSet.Parse("{\n\n  ["),
        () => When.Unspecified("20I5"),
    ];

    public static void Print(TextWriter writer)
    {
        foreach (Action call in Calls)
        {
            try
            {
                call();
                writer.WriteLine("nothing was thrown");
            }
            catch (Exception exception)
            {
                writer.WriteLine(exception.GetType().Name + ": " + exception.Message);
            }
        }
    }
}
