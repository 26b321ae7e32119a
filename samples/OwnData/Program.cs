using SpaceTalks;
using SpaceTalks.Time;

if (args.Length > 1 || (args is [var first] && first.StartsWith('-')))
{
    Console.Error.WriteLine("usage: OwnData [FILE]   where to save the catalog; by default, a file in the temporary folder");
    return 2;
}
string folder = AppContext.BaseDirectory;
string output = args is [var path] ? path : Path.Combine(Path.GetTempPath(), "spacetalks-own-data.json");
SpaceTalksCatalog embedded = SpaceTalksCatalog.Embedded;
// Links are checked against the embedded data, so that all faults of a file are reported at once.
DataSetOptions options = new() { Catalog = embedded };

Console.WriteLine("== A file with faults");
try
{
    DataSet.Load(Path.Combine(folder, "faulty.json"), options);
}
catch (DataSetException exception)
{
    foreach (DataFault fault in exception.Faults)
    {
        Console.WriteLine(fault);
    }
    Console.WriteLine($"{exception.FaultCount} faults; nothing was loaded.");
}

Console.WriteLine();
Console.WriteLine("== A file without faults, and a table");
SpaceTalksCatalog mine = embedded.With(DataSet.Load(Path.Combine(folder, "my-milestones.json"), options));
CsvMapping columns = new(new Id<Source>("club-minutes"), "Event")
{
    When = "Day",
    Organizations = "Who",
    Subjects = "About",
    Summary = "Remark",
    DefaultKind = MilestoneKind.Meeting,
    DefaultStatus = ReportStatus.Completed,
    Separator = ';',
    ListSeparator = ',',
};
using (FileStream table = File.OpenRead(Path.Combine(folder, "my-observations.csv")))
{
    // Names of organizations and topics are looked up in the catalog.
    ImportResult import = CsvImport.Read(table, "my-observations.csv", columns, mine);
    mine = mine.With(import.DataSet);
    foreach (ImportNote note in import.Notes)
    {
        Console.WriteLine($"Note: {note}");
    }
}
Console.WriteLine(mine);

Console.WriteLine();
Console.WriteLine("== Milestones that involve the club, possibly in the first half of 2026");
foreach (Milestone milestone in mine.Milestones.Involving(new Id<Organization>("example-club")).PossiblyWithin(DateWindow.Parse("2026-40")))
{
    Console.WriteLine($"{milestone.When:E}: {milestone.Title}");
    foreach (Slip slip in milestone.Slips)
    {
        Console.WriteLine($"    {slip}");
    }
}

Console.WriteLine();
Console.WriteLine("== Differences from the embedded data");
Console.WriteLine(mine.DiffFrom(embedded));

try
{
    mine.Save(output);
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}
SpaceTalksCatalog again = SpaceTalksCatalog.Create(DataSet.Load(output));
Console.WriteLine($"Saved and read back: {(again.ContentHash == mine.ContentHash ? "the content is the same" : "the content differs")}.");
return again.ContentHash == mine.ContentHash ? 0 : 1;
