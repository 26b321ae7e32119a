using System.Globalization;
using System.IO;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// A timeline of Mermaid.
internal sealed class MermaidFormat : ExportFormat
{
    private const int MostAcross = 12;

    private MermaidFormat()
        : base("mermaid", "text/vnd.mermaid", ".mmd")
    {
    }

    public static MermaidFormat Instance { get; } = new();

    internal override void Write(TextWriter writer, Query<Milestone> query, ExportOptions options)
    {
        EnglishPattern english = options.Pattern;
        // From left to right, a dozen are wider than a page; from the top down, a timeline is as long as it has to be.
        writer.Write(Enumerable.Count(query.Take(MostAcross + 1)) > MostAcross ? "timeline TD\n    title " : "timeline\n    title ");
        WriteText(writer, options.TitleOf(query));
        writer.Write('\n');
        string? section = null;
        foreach (Milestone milestone in query)
        {
            string next = SectionOf(milestone.When);
            if (next != section)
            {
                section = next;
                writer.Write("    section " + section + "\n");
            }
            writer.Write("        ");
            WriteText(writer, milestone.When is null ? "no date" : english.Format(milestone.When));
            writer.Write(" : ");
            WriteText(writer, milestone.Title);
            // What is said to be, or to have been called off, must not read as if it had come to pass.
            writer.Write(milestone.Status == ReportStatus.Completed ? string.Empty : " (" + Words.ReportStatuses.Get(milestone.Status) + ")");
            writer.Write('\n');
        }
    }

    private static string SectionOf(When? when) =>
        when is null ? "No date"
        : when.Earliest is { } earliest ? Year(earliest.Year)
        : when.Latest is { } latest ? "Until " + Year(latest.Year)
        : "No known year";

    // As in words: the year 0 is 1 BC.
    private static string Year(int year) =>
        year > 0 ? year.ToString("0000", CultureInfo.InvariantCulture) : (1 - year).ToString(CultureInfo.InvariantCulture) + " BC";

    // Letters, digits and harmless signs as they are, all else by number (#58;), so that no text is a comment, a separator or a
    // tag. Keywords stand at the start of a line alone, where we write dates, and no date begins with one.
    private static void WriteText(TextWriter writer, string text)
    {
        foreach (char character in text)
        {
            if (char.IsControl(character))
            {
                writer.Write(' ');
            }
            else if (IsPlain(character))
            {
                writer.Write(character);
            }
            else
            {
                writer.Write("#" + ((int)character).ToString(CultureInfo.InvariantCulture) + ";");
            }
        }
        // The grammar wants something in each place.
        writer.Write(string.IsNullOrWhiteSpace(text) ? "#160;" : string.Empty);
    }

    // Mermaid itself has U+FB02 and U+00B6 stand for the signs of a reference.
    private static bool IsPlain(char character) =>
        character < '\u0080'
            ? char.IsLetterOrDigit(character) || " ,.()/-'!?".IndexOf(character) >= 0
            : character is not ('\uFB02' or '\u00B6' or '\u2028' or '\u2029');
}
