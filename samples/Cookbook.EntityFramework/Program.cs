// Notes on milestones in SQLite: dotnet run --project samples/Cookbook.EntityFramework
using Microsoft.EntityFrameworkCore;
using SpaceTalks;
using SpaceTalks.Samples;
using SpaceTalks.Time;

string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db");
try
{
    using (NotesContext notes = new(path))
    {
        notes.Database.EnsureCreated();
        notes.Add(new Note { Milestone = MilestoneIds.HeadsMeeting2025, Expected = When.Parse("2025-08-25"), Text = "The article says Vienna or Geneva." });
        notes.Add(new Note { Milestone = MilestoneIds.HeadsMeeting2025, Expected = When.Parse("2025-07-31"), Status = ReportStatus.Completed, Text = "It was Florida." });
        notes.Add(new Note { Milestone = new("my-visit"), Expected = DatePattern.Default.Parse("late August 2026").Value, Text = "Ask for a date." });
        notes.SaveChanges();
    }

    using (NotesContext notes = new(path))
    {
        // The bounds are columns, so that the database can compare them; the answer itself comes from the value.
        DateWindow august = DateWindow.Month(2026, 8);
        Note[] possible = [.. notes.Notes.Where(note => note.Earliest <= new DateOnly(2026, 8, 31) && note.Latest >= new DateOnly(2026, 8, 1))];
        foreach (Note note in possible)
        {
            Console.WriteLine($"{note.Text} {note.Expected:E} is within August 2026: {Words.Of(note.Expected.Within(august))}.");
        }

        // Identifiers and enumerations are compared in SQL.
        foreach (Note note in notes.Notes.Where(note => note.Milestone == MilestoneIds.HeadsMeeting2025 && note.Status == ReportStatus.Completed))
        {
            Console.WriteLine($"{SpaceTalksCatalog.Embedded.Milestones[note.Milestone].Title}: {note.Text}");
        }
    }
}
finally
{
    Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    File.Delete(path);
}
