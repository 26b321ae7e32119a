using System.Globalization;
using System.IO;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// A Mermaid timeline.
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
        // From left to right, more than a dozen would be wider than a page; from top to bottom, there is no limit.
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
            // A planned or cancelled milestone must not look as if it had happened.
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

    // Letters, digits and harmless characters are written as they are, and all others by number (#58;), so that no text acts as a comment,
    // a separator or a tag. Keywords are recognized only at the start of a line, where dates are written, and no date begins with one.
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
        // The grammar does not allow an empty text.
        writer.Write(string.IsNullOrWhiteSpace(text) ? "#160;" : string.Empty);
    }

    // Mermaid uses U+FB02 and U+00B6 internally for the delimiters of a reference.
    private static bool IsPlain(char character) =>
        character < '\u0080'
            ? char.IsLetterOrDigit(character) || " ,.()/-'!?".IndexOf(character) >= 0
            : character is not ('\uFB02' or '\u00B6' or '\u2028' or '\u2029');
}
