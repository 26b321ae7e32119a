using System;
using System.Collections.Generic;
using System.Net;
using System.Text;
using SpaceTalks.Time;

namespace SpaceTalks;

// The text of a piece of HTML, without its tags, and the addresses that stand in them. It takes one walk; no HTML is too wrong for it.
internal sealed class MarkupText
{
    // Tags that stand within words; the others part them.
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s",
        "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    private const int ShortestTitle = 20;
    private const int LongestTitle = 100;

    private readonly string _html;
    private readonly StringBuilder _text = new();

    // What links lead to, and where pictures are.
    private readonly List<string> _addresses = [];

    private MarkupText(string html) => _html = html;

    // Its words, with a blank between them; empty where there are none.
    public string Text { get; private set; } = string.Empty;

    public static MarkupText Read(string html)
    {
        MarkupText markup = new(html);
        markup.ReadTags();
        markup.Text = Tidied(WebUtility.HtmlDecode(markup._text.ToString()));
        return markup;
    }

    public void NoteAddresses(ImportLog log, int offset, string path)
    {
        foreach (string address in _addresses)
        {
            log.AddGroupedNote(offset, path, "The address " + TextQuotation.Of(address) + " in the HTML is not carried.");
        }
    }

    // The first sentence of a text, or as many words as a title may have. What ends sooner may be no sentence ("Dr. A. met …").
    public static string BeginningOf(string text)
    {
        for (int end = ShortestTitle; end < Math.Min(text.Length, LongestTitle); end++)
        {
            if (text[end] is '.' or '!' or '?' && (end + 1 == text.Length || text[end + 1] == ' '))
            {
                return text.Substring(0, text[end] == '.' ? end : end + 1);
            }
        }
        if (text.Length <= LongestTitle)
        {
            return text;
        }
        int blank = text.LastIndexOf(' ', LongestTitle);
        int cut = blank > 0 ? blank : char.IsHighSurrogate(text[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle;
        return text.Substring(0, cut) + "…";
    }

    private void ReadTags()
    {
        int at = 0;
        while (at < _html.Length)
        {
            int open = _html.IndexOf('<', at);
            int end = open < 0 ? -1 : EndOfTag(open);
            if (open < 0 || end < 0)
            {
                // What is never closed is no tag, and neither is anything behind it.
                _text.Append(_html, at, _html.Length - at);
                return;
            }
            _text.Append(_html, at, open - at);
            if (end == open)
            {
                _text.Append('<');
                at = open + 1;
                continue;
            }
            at = ReadTag(open, end);
        }
    }

    // Behind a tag that begins at a place; that place where none begins there, -1 where one does and has no end.
    private int EndOfTag(int open)
    {
        char next = open + 1 < _html.Length ? _html[open + 1] : ' ';
        if (string.CompareOrdinal(_html, open, "<!--", 0, 4) == 0)
        {
            return Behind("-->", open + 4);
        }
        if (!IsLetter(next) && next is not ('/' or '!' or '?'))
        {
            return open;
        }
        char quote = '\0';
        for (int index = open + 1; index < _html.Length; index++)
        {
            char character = _html[index];
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character is '"' or '\'')
            {
                quote = _html[index - 1] == '=' || char.IsWhiteSpace(_html[index - 1]) ? character : '\0';
            }
            else if (character == '>')
            {
                return index + 1;
            }
        }
        return -1;
    }

    // Reads a tag, and answers where the text goes on.
    private int ReadTag(int open, int end)
    {
        int start = open + (_html[open + 1] == '/' ? 2 : 1);
        int index = start;
        while (index < end && (IsLetter(_html[index]) || _html[index] is >= '0' and <= '9'))
        {
            index++;
        }
        string name = _html.Substring(start, index - start);
        if (!Inline.Contains(name))
        {
            _text.Append(' ');
        }
        if (start == open + 1 && name.Length > 0)
        {
            ReadAddresses(index, end - 1);
            if (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase))
            {
                // What stands in these is no text.
                int close = _html.IndexOf("</" + name, end, StringComparison.OrdinalIgnoreCase);
                return close < 0 ? _html.Length : close;
            }
        }
        return end;
    }

    // The values of href and src among the attributes of a tag.
    private void ReadAddresses(int index, int end)
    {
        while (index < end)
        {
            while (index < end && !IsLetter(_html[index]))
            {
                index++;
            }
            int start = index;
            while (index < end && _html[index] != '=' && !char.IsWhiteSpace(_html[index]))
            {
                index++;
            }
            string name = _html.Substring(start, index - start);
            string? value = ReadValue(ref index, end);
            if (value is { Length: > 0 } && name.ToLowerInvariant() is "href" or "src")
            {
                _addresses.Add(Tidied(WebUtility.HtmlDecode(value)));
            }
        }
    }

    // What stands behind the equals sign of an attribute; null where there is none.
    private string? ReadValue(ref int index, int end)
    {
        int at = SkipBlanks(index, end);
        if (at >= end || _html[at] != '=')
        {
            return null;
        }
        at = SkipBlanks(at + 1, end);
        char quote = at < end && _html[at] is '"' or '\'' ? _html[at] : '\0';
        int start = quote == '\0' ? at : at + 1;
        index = start;
        while (index < end && (quote == '\0' ? !char.IsWhiteSpace(_html[index]) : _html[index] != quote))
        {
            index++;
        }
        string value = _html.Substring(Math.Min(start, end), Math.Max(index - start, 0));
        index += quote == '\0' ? 0 : 1;
        return value;
    }

    private int SkipBlanks(int index, int end)
    {
        while (index < end && char.IsWhiteSpace(_html[index]))
        {
            index++;
        }
        return index;
    }

    private int Behind(string text, int start) =>
        _html.IndexOf(text, start, StringComparison.Ordinal) is >= 0 and int at ? at + text.Length : -1;

    // Runs of blanks are one, and none is at the ends; what no document may hold is shown as such.
    private static string Tidied(string text)
    {
        StringBuilder tidied = new(text.Length);
        foreach (char character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                tidied.Append(character == '\0' ? '\uFFFD' : character);
            }
            else if (tidied.Length > 0 && tidied[tidied.Length - 1] != ' ')
            {
                tidied.Append(' ');
            }
        }
        return tidied.ToString().TrimEnd(' ');
    }

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
