using System.Text;
using System.Text.Json;
using NodaTime;

namespace SpaceTalks.Outputs;

/// <summary>All formats out, and documents in and out.</summary>
internal static class Documents
{
    private const string Table = "title,kind,status,when,Place\nI,MEETING,PLANNED,\"LATE JULY 2026\",1\nı,LAUNCH,COMPLETED,2025-07-31,2\n";

    public static void Print(TextWriter writer)
    {
        SpaceTalksCatalog catalog = SpaceTalksCatalog.Embedded;
        foreach (ExportFormat format in ExportFormat.All)
        {
            writer.WriteLine(format);
            catalog.Milestones.Export(format, writer, new ExportOptions { Day = new LocalDate(2026, 4, 12) });
        }
        writer.WriteLine(new ExportOptions { Title = "I", Day = new LocalDate(-44, 3, 15) });
        writer.WriteLine($"{DataSetOptions.Default} {LaunchLibraryOptions.Default}");
        writer.WriteLine(catalog.ContentHash);
        WriteDocument(writer, catalog.Save);
        WriteDocument(writer, DataSetSchema.Write);
        writer.WriteLine(JsonSerializer.Serialize(catalog.Milestones.ToList(), new JsonSerializerOptions().ConfigureForSpaceTalks()));

        using MemoryStream table = new(Encoding.UTF8.GetBytes(Table));
        CsvMapping mapping = new(SourceIds.Brief, "title") { Kind = "kind", Status = "status", When = "when" };
        ImportResult result = CsvImport.Read(table, "table.csv", mapping, catalog);
        writer.WriteLine(result);
        foreach (ImportNote note in result.Notes)
        {
            writer.WriteLine(note);
        }
        WriteDocument(writer, result.DataSet.Save);
    }

    private static void WriteDocument(TextWriter writer, Action<Stream> write)
    {
        using MemoryStream stream = new();
        write(stream);
        writer.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
