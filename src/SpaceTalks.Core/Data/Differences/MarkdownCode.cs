using System;
using System.Linq;
using System.Text.Encodings.Web;

namespace SpaceTalks;

// Text as code in Markdown, where nothing in it means anything.
internal static class MarkdownCode
{
    public static string Of(string text)
    {
        if (text.Length == 0 || text.Any(char.IsControl))
        {
            // A line that ends would end the code with it, and no code is empty.
            text = "\"" + JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text) + "\"";
        }
        // The fence is longer than what looks like one, and what could touch it keeps a distance, which Markdown takes away again.
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
