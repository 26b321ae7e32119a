using System.Globalization;
using System.Linq;

namespace SpaceTalks.Time;

// Texts in messages: in quotation marks, and no more of a long one than its beginning.
internal static class TextQuotation
{
    private const int Longest = 60;

    public static string Of(string text) => "\"" + Visible(Cut(text, Longest)) + "\"";

    // A text of at most so many characters, an ellipsis last where it was longer, that does nothing to a terminal or a log.
    public static string Bounded(string text, int longest)
    {
        string visible = Visible(text.Length <= longest ? text : Cut(text, longest));
        return visible.Length <= longest ? visible : Cut(visible, longest - 1);
    }

    private static string Cut(string text, int longest) =>
        text.Length <= longest ? text
        // Half of a surrogate pair is no character.
        : text.Substring(0, char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest) + "…";

    // Control characters and what turns the direction of a line would forge a line of a log, or command a terminal.
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
