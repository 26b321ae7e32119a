using System.IO;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks;

// Comma-separated values.
internal sealed class CsvFormat : ExportFormat
{
    private const string Separator = "; ";

    private static readonly char[] Separators = ['"', ',', ';', '|', '\t', '\r', '\n'];

    private CsvFormat()
        : base("csv", "text/csv", ".csv")
    {
    }

    public static CsvFormat Instance { get; } = new();

    internal override void Write(TextWriter writer, Query<Milestone> query, ExportOptions options)
    {
        EnglishPattern english = options.Pattern;
        writer.Write(options.HasByteOrderMark ? "\uFEFF" : string.Empty);
        writer.Write("id,title,kind,level,status,when,earliest,latest,words,places,organizations,subjects,programmes,summary,participants,agenda,sources\r\n");
        foreach (Milestone milestone in query)
        {
            string[] fields =
            [
                milestone.Id.Value,
                FormulaGuard.Add(milestone.Title),
                Words.MilestoneKinds.Get(milestone.Kind),
                milestone.Level is { } level ? Words.MeetingLevels.Get(level) : string.Empty,
                Words.ReportStatuses.Get(milestone.Status),
                milestone.When?.ToString() ?? string.Empty,
                Day(milestone.When?.Earliest),
                Day(milestone.When?.Latest),
                milestone.When is null ? string.Empty : FormulaGuard.Add(english.Format(milestone.When)),
                milestone.Places is null
                    ? string.Empty
                    : string.Join(milestone.Places.AreAlternatives ? " or " : Separator, milestone.Places.Select(place => place.Id.Value)),
                string.Join(Separator, milestone.Organizations.Select(organization => organization.Id.Value)),
                string.Join(Separator, milestone.Subjects.Select(subject => subject.Id.Value)),
                string.Join(Separator, milestone.Programmes.Select(programme => programme.Id.Value)),
                FormulaGuard.Add(milestone.Summary),
                FormulaGuard.Add(string.Join(Separator, milestone.Participants)),
                FormulaGuard.Add(string.Join(Separator, milestone.Agenda.Select(point => point.Title))),
                string.Join(Separator, milestone.Reports.Select(report => report.Source.Id.Value).Distinct()),
            ];
            for (int index = 0; index < fields.Length; index++)
            {
                writer.Write(index == 0 ? string.Empty : ",");
                writer.Write(Quoted(fields[index]));
            }
            writer.Write("\r\n");
        }
    }

    private static string Day(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : string.Empty;

    // Spaces at the ends are part of a field, but not every reader respects that. Fields with separators of other locales are quoted too,
    // so that no part of a text becomes a field of its own, and a formula.
    private static string Quoted(string field) =>
        field.IndexOfAny(Separators) >= 0 || field.Trim().Length < field.Length
            ? "\"" + field.Replace("\"", "\"\"") + "\""
            : field;
}
