using SpaceTalks.Time;
using System.Globalization;
using System.IO;
using System.Linq;

namespace SpaceTalks;

// A table in GitHub's Markdown.
internal sealed class MarkdownFormat : ExportFormat
{
    // The markup of emphasis, code, links, tags, entities and tables, and of common extensions: mathematics, marks, attributes and
    // autolinks.
    private const string Markup = "\\`*_[]<>|~&$^={}#+@";

    // An invisible character that does not break lines (U+2060). Some renderers look for addresses after escapes are resolved, so only a
    // character between their parts prevents a link.
    private const string WordJoiner = "&#8288;";

    private MarkdownFormat()
        : base("markdown", "text/markdown", ".md")
    {
    }

    public static MarkdownFormat Instance { get; } = new();

    internal override void Write(TextWriter writer, Query<Milestone> query, ExportOptions options)
    {
        EnglishPattern english = options.Pattern;
        writer.Write("| When | What | Status | Where | Organizations |\n| --- | --- | --- | --- | --- |\n");
        foreach (Milestone milestone in query)
        {
            WriteCell(writer, milestone.When is null ? "no date" : english.Format(milestone.When));
            WriteCell(writer, milestone.Title);
            WriteCell(writer, Words.ReportStatuses.Get(milestone.Status));
            WriteCell(writer, milestone.Places?.ToString() ?? string.Empty);
            WriteCell(writer, string.Join(", ", milestone.Organizations.Select(organization => organization.Name)));
            writer.Write("|\n");
        }
    }

    private static void WriteCell(TextWriter writer, string text)
    {
        writer.Write("| ");
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            // As a character reference, a line break does not end the row.
            if (char.IsControl(character) || character is '\u2028' or '\u2029')
            {
                writer.Write("&#" + ((int)character).ToString(CultureInfo.InvariantCulture) + ";");
                continue;
            }
            if (Markup.IndexOf(character) >= 0 || StartsName(text, index))
            {
                writer.Write('\\');
            }
            writer.Write(IsDotOfWeb(text, index) ? WordJoiner : string.Empty);
            writer.Write(character);
            writer.Write(IsWithinLink(text, index) ? WordJoiner : string.Empty);
        }
        writer.Write(text.Length == 0 ? string.Empty : " ");
    }

    // "https://…", "mailto:…", "somebody@…" and, as here, "www.…" become links without any markup.
    private static bool IsDotOfWeb(string text, int index) =>
        text[index] == '.' && index >= 3 && string.Compare(text, index - 3, "www", 0, 3, System.StringComparison.OrdinalIgnoreCase) == 0;

    private static bool IsWithinLink(string text, int index) =>
        text[index] is ':' or '@' && index > 0 && (char.IsLetter(text[index - 1]) || text[index] == '@') && IsFollowed(text, index);

    // ":name:" becomes an emoji.
    private static bool StartsName(string text, int index) => text[index] == ':' && IsFollowed(text, index) && !IsWithinLink(text, index);

    private static bool IsFollowed(string text, int index) => index + 1 < text.Length && !char.IsWhiteSpace(text[index + 1]);
}
