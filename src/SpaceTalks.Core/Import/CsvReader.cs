using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace SpaceTalks;

// Reads a table row by row according to RFC 4180. Lines may end with CR, LF or both, and blank lines are not rows.
internal sealed class CsvReader
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ImportLog _log;
    private readonly byte[] _bytes;
    private readonly int _end;
    private byte _separator;
    private readonly MemoryStream _quoted = new();
    private int _start;
    private int _at;
    private int _row = -2;

    // Throws DocumentFaultException if the document has more bytes than the limit.
    public CsvReader(Stream utf8, char separator, ImportLog log)
    {
        _log = log;
        _separator = (byte)separator;
        MemoryStream content = new();
        byte[] piece = new byte[1 << 16];
        for (int count = utf8.Read(piece, 0, piece.Length); count > 0; count = utf8.Read(piece, 0, piece.Length))
        {
            if (content.Length > log.Options.LengthLimit - count)
            {
                throw DocumentFaultException.OfLengthLimit(log.Options.LengthLimit, 0);
            }
            content.Write(piece, 0, count);
        }
        _bytes = content.GetBuffer();
        _end = (int)content.Length;
        // Offsets are counted after the byte order mark.
        _start = _end >= 3 && _bytes[0] == 0xEF && _bytes[1] == 0xBB && _bytes[2] == 0xBF ? 3 : 0;
        _at = _start;
        RefuseUtf16();
        TakeSeparator();
    }

    // The start of the last row read.
    public int RowOffset { get; private set; }

    // The name of the last row read in faults.
    public string RowPath => _row < 0 ? "header" : "rows[" + _row.ToString(CultureInfo.InvariantCulture) + "]";

    // Returns false at the end of the table.
    public bool TryReadRow(List<CsvCell> cells)
    {
        cells.Clear();
        while (_at < _end && IsLineEnd(_bytes[_at]))
        {
            PassLineEnd();
        }
        if (_at == _end)
        {
            return false;
        }
        _row++;
        RowOffset = _at - _start;
        cells.Add(ReadCell());
        while (_at < _end && _bytes[_at] == _separator)
        {
            _at++;
            cells.Add(ReadCell());
        }
        if (_at < _end)
        {
            PassLineEnd();
        }
        return true;
    }

    // Spreadsheets save "Unicode text" in UTF-16.
    private void RefuseUtf16()
    {
        bool isUtf16 = _end >= 2 && ((_bytes[0] == 0xFF && _bytes[1] == 0xFE) || (_bytes[0] == 0xFE && _bytes[1] == 0xFF));
        if (isUtf16)
        {
            throw new DocumentFaultException("The document is UTF-16: save it as UTF-8.", 0, "header");
        }
    }

    // A first line "sep=;" is not part of the table; it tells a spreadsheet the separator.
    private void TakeSeparator()
    {
        if (_end - _at >= 5 && Ascii(_at, 4) == "sep=" && (_end == _at + 5 || IsLineEnd(_bytes[_at + 5])))
        {
            _separator = _bytes[_at + 4];
            _at += 5;
        }
    }

    private string Ascii(int start, int count) => Encoding.ASCII.GetString(_bytes, start, count).ToLowerInvariant();

    private CsvCell ReadCell() => _at < _end && _bytes[_at] == '"' ? ReadQuoted() : ReadPlain();

    private CsvCell ReadPlain()
    {
        int start = _at;
        PassPlain();
        int quotation = Array.IndexOf(_bytes, (byte)'"', start, _at - start);
        if (quotation >= 0)
        {
            Fault(quotation, "A cell that does not begin with a quotation mark contains one.");
        }
        return new CsvCell(Decode(_bytes, start, _at - start, start), start - _start);
    }

    private CsvCell ReadQuoted()
    {
        int opening = _at++;
        _quoted.SetLength(0);
        int start = _at;
        while (_at < _end)
        {
            if (_bytes[_at] == '"')
            {
                bool isDoubled = _at + 1 < _end && _bytes[_at + 1] == '"';
                _quoted.Write(_bytes, start, _at - start + (isDoubled ? 1 : 0));
                _at += isDoubled ? 2 : 1;
                start = _at;
                if (!isDoubled)
                {
                    return EndQuoted(opening);
                }
            }
            else if (IsLineEnd(_bytes[_at]))
            {
                PassLineEnd();
            }
            else
            {
                _at++;
            }
        }
        Fault(opening, "The quotation mark is not closed.");
        return new CsvCell(string.Empty, opening - _start);
    }

    private CsvCell EndQuoted(int opening)
    {
        int closing = _at;
        PassPlain();
        if (_at > closing)
        {
            Fault(closing, "Expected the end of the cell after the closing quotation mark.");
        }
        return new CsvCell(Decode(_quoted.GetBuffer(), 0, (int)_quoted.Length, opening), opening - _start);
    }

    private void PassPlain()
    {
        while (_at < _end && _bytes[_at] != _separator && !IsLineEnd(_bytes[_at]))
        {
            _at++;
        }
    }

    private void PassLineEnd()
    {
        _at += _bytes[_at] == '\r' && _at + 1 < _end && _bytes[_at + 1] == '\n' ? 2 : 1;
        _log.Document.AddLine(_at - _start);
    }

    private string Decode(byte[] bytes, int start, int count, int place)
    {
        // No text has more characters than bytes.
        if (count > _log.Options.TextLimit)
        {
            throw new DocumentFaultException(DocumentFaultException.OfTextLimit(_log.Options), place - _start, RowPath);
        }
        try
        {
            string text = Utf8.GetString(bytes, start, count);
            if (text.IndexOf('\0') >= 0)
            {
                Fault(place, "The text contains the character U+0000, which is not allowed.");
            }
            return text;
        }
        catch (DecoderFallbackException)
        {
            Fault(place, "The text is not valid Unicode: it has bytes that are not UTF-8.");
            return string.Empty;
        }
    }

    private void Fault(int at, string message) => _log.AddFault(at - _start, RowPath, message);

    private static bool IsLineEnd(byte part) => part is (byte)'\r' or (byte)'\n';
}
