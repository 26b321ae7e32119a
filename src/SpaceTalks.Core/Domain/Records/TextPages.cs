using System;

namespace SpaceTalks;

// Pages in which the texts of documents are stored one after the other while they are read.
internal sealed class TextPages
{
    // Short enough to stay off the large object heap, which makes the garbage collector run full collections more often.
    private const int LongestPage = 1 << 16;

    private byte[] _page = [];
    private int _end;

    // Copies a text from another page. One that is a string already stays as it is.
    public StoredText Add(StoredText text) => text.TryGetUtf8(out System.ReadOnlySpan<byte> utf8) ? Add(utf8) : text;

    // The text must be well-formed UTF-8.
    public StoredText Add(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > _page.Length - _end)
        {
            _page = new byte[Math.Max(utf8.Length, Math.Min(LongestPage, Math.Max(256, _page.Length * 2)))];
            _end = 0;
        }
        utf8.CopyTo(_page.AsSpan(_end));
        StoredText text = new(_page, _end, utf8.Length);
        _end += utf8.Length;
        return text;
    }
}
