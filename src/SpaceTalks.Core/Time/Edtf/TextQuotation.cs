using System.Globalization;
using System.Linq;

namespace SpaceTalks.Time;

// Quotes texts in messages, and truncates long ones.
internal static class TextQuotation
{
    private const int Longest = 60;

    public static string Of(string text) => "\"" + Visible(Cut(text, Longest)) + "\"";

    // Truncates a text to a number of characters, with an ellipsis, and makes it safe for terminals and logs.
    public static string Bounded(string text, int longest)
    {
        string visible = Visible(text.Length <= longest ? text : Cut(text, longest));
        return visible.Length <= longest ? visible : Cut(visible, longest - 1);
    }

    private static string Cut(string text, int longest) =>
        text.Length <= longest ? text
        // Half of a surrogate pair is not a character.
        : text.Substring(0, char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest) + "…";

    // Control characters and characters that change the direction of text could forge a line of a log, or command a terminal.
    private static string Visible(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (IsHidden(text[index]))
            {
                return string.Concat(text.Select(character => IsHidden(character) ? "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture) : character.ToString()));
            }
        }
        return text;
    }

    private static bool IsHidden(char character) =>
        char.IsControl(character) || character is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
