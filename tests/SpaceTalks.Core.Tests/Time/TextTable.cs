namespace SpaceTalks.Tests.Time;

/// <summary>Cases as people read them: a row a line, cells apart by bars, empty lines and lines that start with # left out.</summary>
internal static class TextTable
{
    public static IEnumerable<string[]> Rows(string table) =>
        table.Split('\n')
            .Select(line => line.TrimEnd('\r'))
            .Where(line => line.Trim().Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray());

    /// <summary>A quoted cell keeps its blanks.</summary>
    public static string Unquote(string cell) => cell is ['"', .. var inner, '"'] ? inner : cell;
}
