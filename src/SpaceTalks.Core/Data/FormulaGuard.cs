namespace SpaceTalks;

// An apostrophe in front of a text that a spreadsheet would take for a formula: an export puts it there, an import takes it away.
internal static class FormulaGuard
{
    // With the full-width forms, which spreadsheets take for the others, https://owasp.org/www-community/attacks/CSV_Injection.
    private const string FormulaStarts = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    // Apostrophes, and what spreadsheets read over.
    private static readonly char[] Skipped = ['\'', '\0', '\u200B', '\uFEFF'];

    // The text with a guard, where it needs one.
    public static string Add(string text) => IsFormula(text) ? "'" + text : text;

    // The text without the guard that it has, if any.
    public static string Remove(string text) => text.Length > 0 && text[0] == '\'' && IsFormula(text) ? text.Substring(1) : text;

    // What has apostrophes in front already gets one more, so that taking one away gives it back.
    private static bool IsFormula(string text) => text.TrimStart(Skipped) is { Length: > 0 } bare && FormulaStarts.IndexOf(bare[0]) >= 0;
}
