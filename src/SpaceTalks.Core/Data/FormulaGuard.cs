using System.Text;

namespace SpaceTalks;

// Guards text with an apostrophe before anything that a spreadsheet would treat as a formula: an export inserts it, and an import removes
// it. A spreadsheet that is set to another separator treats quotation marks within a line as ordinary characters, and begins a new field at
// each separator and line end in a text.
internal static class FormulaGuard
{
    private const char Guard = '\'';

    // Including the full-width forms, which spreadsheets treat in the same way, https://owasp.org/www-community/attacks/CSV_Injection.
    private const string FormulaStarts = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    // These also count at the beginning of a text.
    private const string BlankStarts = "\t\r\n";

    private static readonly char[] Separators = [';', '|', '\t', '\r', '\n'];

    // Apostrophes, and characters that spreadsheets ignore.
    private const string Skipped = "'\0\u200B\uFEFF";

    // The same after a separator.
    private const string SkippedWithin = Skipped + " \"";

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

    // The position at which the next field would begin with another separator; -1 if there is none.
    private static int NextField(string text, int start) => text.IndexOfAny(Separators, start) is >= 0 and var separator ? separator + 1 : -1;

    // Text with leading apostrophes gets one more, so that removing one restores it.
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
