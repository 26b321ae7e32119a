using SpaceTalks.Time;

namespace SpaceTalks.Samples;

/// <summary>The words in which values are shown to users.</summary>
internal static class Wording
{
    public static string InWords(this When? when) => when?.ToString("E", null) ?? "no date";

    // "WireReport" as "wire report".
    public static string InWords(this Enum value) =>
        string.Concat(value.ToString().Select(letter => char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString())).TrimStart();

    public static string Capital(this string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
