using System;
using System.Collections.Generic;
using System.Net;
using System.Text;
using SpaceTalks.Time;

namespace SpaceTalks;

// The text of a piece of HTML without its tags, and the addresses in the tags. It takes one pass and accepts any malformed HTML.
internal sealed class MarkupText
{
    // Tags that may stand within a word; all others separate words.
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s",
        "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    private const int ShortestTitle = 20;
    private const int LongestTitle = 100;

    private readonly string _html;
    private readonly StringBuilder _text = new();

    // The targets of links, and the addresses of pictures.
    private readonly List<string> _addresses = [];

    private MarkupText(string html) => _html = html;

    // The words, separated by single spaces; empty if there are none.
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
            log.AddGroupedNote(offset, path, "The address " + TextQuotation.Of(address) + " in the HTML is not imported.");
        }
    }

    // The first sentence of a text, or as many words as fit into a title. A very short sentence may not be one ("Dr. A. met …").
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
                // A tag that is never closed is text, and so is everything after it.
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

    // The position after a tag; `open` if no tag begins there, and -1 if the tag has no end.
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

    // Returns the position at which the text continues.
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
                // The content of these elements is not text.
                int close = _html.IndexOf("</" + name, end, StringComparison.OrdinalIgnoreCase);
                return close < 0 ? _html.Length : close;
            }
        }
        return end;
    }

    // Collects the values of href and src among the attributes of a tag.
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

    // The value after the equals sign of an attribute; null if there is none.
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

    // Collapses and trims white space, and replaces characters that no document may contain by visible signs.
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
