using System;
using System.Text;

namespace SpaceTalks;

// A text as records keep it: in UTF-8, in a page shared by many texts, until it is first requested as a string. Most texts of a large
// catalog never are, and their strings would be the greatest cost of reading them. A field of this type must not be read-only, because the
// string is stored in it. Any number of threads may request it.
internal struct StoredText
{
    private const int LongestInBuffer = 512;

    // Either a page of UTF-8 or the string. Each is set in one step, so that no thread sees an intermediate state.
    private object? _text;
    private readonly int _start;
    private readonly int _length;

    public StoredText(string text)
    {
        _text = text;
        _start = 0;
        _length = 0;
    }

    public StoredText(byte[] page, int start, int length)
    {
        _text = page;
        _start = start;
        _length = length;
    }

    public readonly bool IsMissing => _text is null;

    public static implicit operator StoredText(string text) => new(text);

    // Creates the string on first use and keeps it.
    public string Get()
    {
        string text = ToString();
        _text = text;
        return text;
    }

    // Returns the text as UTF-8, unless it has been requested as a string.
    public readonly bool TryGetUtf8(out ReadOnlySpan<byte> utf8)
    {
        byte[]? page = _text as byte[];
        utf8 = page is null ? default : page.AsSpan(_start, _length);
        return page is not null;
    }

    // Applies a test to the text without keeping a string.
    public readonly bool Passes(TextTest test)
    {
        if (!TryGetUtf8(out ReadOnlySpan<byte> utf8) || utf8.Length > LongestInBuffer)
        {
            return test(ToString().AsSpan());
        }
        Span<char> buffer = stackalloc char[LongestInBuffer];
        for (int index = 0; index < utf8.Length; index++)
        {
            if (utf8[index] > 0x7F)
            {
                return test(ToString().AsSpan());
            }
            buffer[index] = (char)utf8[index];
        }
        return test(buffer.Slice(0, utf8.Length));
    }

    public readonly override string ToString() => _text switch
    {
        string text => text,
        byte[] page => Encoding.UTF8.GetString(page, _start, _length),
        _ => string.Empty,
    };
}
