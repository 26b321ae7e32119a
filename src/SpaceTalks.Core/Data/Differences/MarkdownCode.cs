using System;
using System.Linq;
using System.Text.Encodings.Web;

namespace SpaceTalks;

// Formats text as code in Markdown, so that nothing in it acts as markup.
internal static class MarkdownCode
{
    public static string Of(string text)
    {
        if (text.Length == 0 || text.Any(char.IsControl))
        {
            // A line break would end the code, and code cannot be empty.
            text = "\"" + JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text) + "\"";
        }
        // The fence is longer than any run of backticks in the text. A space separates it from a backtick or space at either end, and
        // Markdown removes the space again.
        string fence = new('`', LongestFence(text) + 1);
        bool apart = text.Length == 0 || text[0] is '`' or ' ' || text[text.Length - 1] is '`' or ' ';
        return apart ? fence + " " + text + " " + fence : fence + text + fence;
    }

    private static int LongestFence(string text)
    {
        int longest = 0;
        int length = 0;
        foreach (char character in text)
        {
            length = character == '`' ? length + 1 : 0;
            longest = Math.Max(longest, length);
        }
        return longest;
    }
}
