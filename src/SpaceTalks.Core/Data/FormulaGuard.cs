using System.Text;

namespace SpaceTalks;

// An apostrophe in front of what a spreadsheet would take for a formula: an export puts it there, an import takes it away. A spreadsheet that
// was told of another separator takes quotation marks within a line for letters, and a field begins at each separator and line end in a text.
internal static class FormulaGuard
{
    private const char Guard = '\'';

    // With the full-width forms, which spreadsheets take for the others, https://owasp.org/www-community/attacks/CSV_Injection.
    private const string FormulaStarts = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    // These too, where a text begins.
    private const string BlankStarts = "\t\r\n";

    private static readonly char[] Separators = [';', '|', '\t', '\r', '\n'];

    // Apostrophes, and what spreadsheets read over.
    private const string Skipped = "'\0\u200B\uFEFF";

    // The same after a separator.
    private const string SkippedWithin = Skipped + " \"";

    // The text with a guard wherever it needs one.
    public static string Add(string text)
    {
        StringBuilder? guarded = null;
        int copied = 0;
        for (int start = 0; start >= 0; start = NextField(text, start))
        {
            if (IsFormula(text, start))
            {
                guarded = (guarded ?? new StringBuilder()).Append(text, copied, start - copied).Append(Guard);
                copied = start;
            }
        }
        return guarded is null ? text : guarded.Append(text, copied, text.Length - copied).ToString();
    }

    // The text without the guards that it has, if any.
    public static string Remove(string text)
    {
        StringBuilder? bare = null;
        int copied = 0;
        for (int start = 0; start >= 0; start = NextField(text, start))
        {
            if (start < text.Length && text[start] == Guard && IsFormula(text, start))
            {
                bare = (bare ?? new StringBuilder()).Append(text, copied, start - copied);
                copied = start + 1;
            }
        }
        return bare is null ? text : bare.Append(text, copied, text.Length - copied).ToString();
    }

    // Where the next field of another separator would begin; -1 where none does.
    private static int NextField(string text, int start) => text.IndexOfAny(Separators, start) is >= 0 and var separator ? separator + 1 : -1;

    // What has apostrophes in front already gets one more, so that taking one away gives it back.
    private static bool IsFormula(string text, int start)
    {
        string skipped = start == 0 ? Skipped : SkippedWithin;
        int index = start;
        while (index < text.Length && skipped.IndexOf(text[index]) >= 0)
        {
            index++;
        }
        return index < text.Length && (FormulaStarts.IndexOf(text[index]) >= 0 || (start == 0 && BlankStarts.IndexOf(text[index]) >= 0));
    }
}
