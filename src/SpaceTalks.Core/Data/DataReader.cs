using System;
using System.IO;
using System.Text;
using System.Text.Json;
using SpaceTalks.Time;

namespace SpaceTalks;

// Reads a JSON document piece by piece from a stream, so that it is never completely in memory; tracks the position and collects faults.
internal ref struct DataReader
{
    private const int PieceLength = 1 << 16;
    private const int LongestToken = 1 << 28;
    private const int LongestEscape = 6;
    // In bytes.
    private const int LongestArray = 0x7FFFFFC7;
    // In a message.
    private const int LongestNumber = 40;

    private readonly Stream _stream;
    private readonly FaultList _faults;
    private readonly JsonPath _path = new();
    private byte[] _piece;
    private int _pieceStart;
    private int _length;
    private string? _listName;
    private DocumentList? _list;
    private int _entities;
    // True once the stream has ended.
    private bool _isWhole;

    public DataReader(DataDocument document, Stream stream, FaultList faults, ReadingMemory memory)
    {
        Document = document;
        _stream = stream;
        _faults = faults;
        Memory = memory;
        _piece = new byte[FirstPieceLength(stream)];
    }

    public Utf8JsonReader Json;

    public DataDocument Document { get; }

    public readonly int Offset => _pieceStart + (int)Json.TokenStartIndex;

    // What was read before, for reuse.
    public ReadingMemory Memory { get; }

    // True if the document is a snapshot rather than JSON.
    public readonly bool IsSnapshot => Snapshot.Begins(_piece.AsSpan(0, _length));

    // Reads the first piece. Throws DocumentFaultException if the document exceeds a limit.
    public void Open() => _isWhole = Fill();

    // Returns the bytes of the whole document, and their number. Throws DocumentFaultException if the document exceeds a limit.
    public (byte[] Bytes, int Length) ReadWhole()
    {
        while (!_isWhole)
        {
            int left = _stream.CanSeek ? (int)Math.Min(Math.Max(unchecked(_stream.Length - _stream.Position), 0), LongestArray - _length - 1) : 0;
            if (_length == LongestArray)
            {
                throw DocumentFaultException.OfLengthLimit(LongestArray, _pieceStart);
            }
            Array.Resize(ref _piece, (int)Math.Min(Math.Max(_length * 2L, _length + left + 1L), LongestArray));
            _isWhole = Fill();
        }
        return (_piece, _length);
    }

    // Reads the first token of an open document. Throws JsonException for a syntax error, and DocumentFaultException if the document
    // exceeds a limit.
    public void ReadFirst()
    {
        SkipMark();
        Document.AddLines(_piece.AsSpan(0, _length), 0);
        Json = new Utf8JsonReader(_piece.AsSpan(0, _length), _isWhole, new JsonReaderState(new JsonReaderOptions
        {
            MaxDepth = Memory.Options.DepthLimit,
            CommentHandling = JsonCommentHandling.Skip,
            AllowTrailingCommas = true,
        }));
        Read();
    }

    // Returns false at the end of the document. Throws JsonException for a syntax error, and DocumentFaultException if the document exceeds
    // a limit.
    public bool Read() => Json.Read() || (!Json.IsFinalBlock && ReadOn());

    // Skips the rest of the current value.
    public void Skip()
    {
        if (Json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            int depth = Json.CurrentDepth;
            do
            {
                Read();
            }
            while (Json.CurrentDepth > depth);
        }
    }

    public readonly void Enter(string name) => _path.Enter(name);

    public readonly void Enter(int index) => _path.Enter(index);

    public readonly void Leave() => _path.Leave();

    // False if further faults are only counted, so that their messages need not be built.
    public readonly bool KeepsFaults => !_faults.IsFull;

    public readonly void Fault(string message) => FaultAt(Offset, message);

    public readonly void FaultAt(int offset, string message) => _faults.Add(Document, offset, _path, "$", message);

    // Records where the document stops being JSON or is nested too deep; nothing after it is read.
    public readonly void FaultOf(JsonException exception) => _faults.Add(new DataFault(
        Document.Name,
        (int)(exception.LineNumber ?? 0) + 1,
        (int)(exception.BytePositionInLine ?? 0) + 1,
        Path,
        IsTooDeep
            ? FormattableString.Invariant(
                $"Objects and arrays are nested deeper than the limit, {Memory.Options.DepthLimit} ({nameof(DataSetOptions)}.{nameof(DataSetOptions.DepthLimit)}).")
            : NotJson ?? "The document is not JSON from here on: " + WithoutPlace(exception.Message)));

    // The record begins at the current position.
    public void SetOrigin(Record record)
    {
        (string? name, int index) = _path.Ends;
        if (_list is null || !ReferenceEquals(_listName, name))
        {
            _listName = name;
            _list = new DocumentList(Document, "$." + name);
        }
        record.SetOrigin(_list, index, Offset);
        if (++_entities > Memory.Options.EntityLimit)
        {
            throw DocumentFaultException.OfEntityLimit(Memory.Options, Offset);
        }
    }

    // True if the current property has a given name.
    public readonly bool IsAt(string name, byte[] utf8Name) => Json.ValueIsEscaped ? Text == name : Json.ValueSpan.SequenceEqual(utf8Name);

    // If the result is false, the fault has been reported.
    public readonly bool TryGetText(out string text)
    {
        text = Text ?? string.Empty;
        if (text.Length == 0 && !Json.ValueSpan.IsEmpty)
        {
            Fault("The text is not valid Unicode: it has bytes that are not UTF-8, or half of a surrogate pair.");
            return false;
        }
        if (text.Length > Memory.Options.TextLimit)
        {
            Fault(DocumentFaultException.OfTextLimit(Memory.Options));
            return false;
        }
        return true;
    }

    // The bytes of the current text; empty if the value is not a text or contains escapes.
    public readonly ReadOnlySpan<byte> PlainText => Json.TokenType == JsonTokenType.String && !Json.ValueIsEscaped ? Json.ValueSpan : default;

    // Reports the current value as unexpected, and skips it.
    public void Unexpected(string expected)
    {
        Fault(KeepsFaults ? "Expected " + expected + ", but found " + Describe() + "." : string.Empty);
        Skip();
    }

    private readonly string Path => _path.ToText("$");

    // True if an object or array follows that is nested too deep.
    private readonly bool IsTooDeep
    {
        get
        {
            int depth = Json.CurrentDepth + (Json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);
            int next = (int)Json.BytesConsumed;
            while (next < _length && _piece[next] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)',' or (byte)':')
            {
                next++;
            }
            return depth >= Memory.Options.DepthLimit && next < _length && _piece[next] is (byte)'{' or (byte)'[';
        }
    }

    // The reason why a document is not JSON at all; null if it begins like JSON.
    private readonly string? NotJson
    {
        get
        {
            if (_pieceStart > 0)
            {
                return null;
            }
            if (_length > 1 && (_piece[0], _piece[1]) is (0xFF, 0xFE) or (0xFE, 0xFF) or (0, (byte)'{') or ((byte)'{', 0))
            {
                return "The document is not in UTF-8, but probably in UTF-16: save it as UTF-8.";
            }
            for (int index = 0; index < _length; index++)
            {
                if (_piece[index] is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                {
                    return null;
                }
            }
            return "The document is empty: expected an object, at least {}.";
        }
    }

    // The message of the JSON reader ends with a position counted from 0; the fault has the position already.
    private static string WithoutPlace(string message)
    {
        int place = message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        return place < 0 ? message : message.Substring(0, place);
    }

    // Null if the text is not valid Unicode, which is not a matter of JSON syntax.
    private readonly string? Text
    {
        get
        {
            try
            {
                return Json.GetString();
            }
            catch (InvalidOperationException)
            {
                return null;
            }
        }
    }

    private readonly string Describe() => Json.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => Text is { } text ? TextQuotation.Of(text) : "a text that is not valid Unicode",
        JsonTokenType.Number when Json.ValueSpan.Length > LongestNumber =>
            "the number " + Encoding.UTF8.GetString(Json.ValueSpan.Slice(0, LongestNumber).ToArray()) + "…",
        JsonTokenType.Number => "the number " + Encoding.UTF8.GetString(Json.ValueSpan.ToArray()),
        JsonTokenType.Null => "null",
        _ => Json.TokenType == JsonTokenType.True ? "true" : "false",
    };

    // One byte more than the reported length, so that the end is noticed. The length that a stream reports is not reliable; it only
    // determines the initial size of the buffer.
    private static int FirstPieceLength(Stream stream)
    {
        if (!stream.CanSeek)
        {
            return PieceLength;
        }
        long length = unchecked(stream.Length - stream.Position);
        return length is < 0 or >= PieceLength ? PieceLength : (int)Math.Max(64, length + 1);
    }

    // Continues with the next piece, to which the incomplete token at the end of this one is carried over.
    private bool ReadOn()
    {
        while (true)
        {
            Memory.CancellationToken.ThrowIfCancellationRequested();
            int consumed = (int)Json.BytesConsumed;
            _length -= consumed;
            if (_pieceStart > int.MaxValue - consumed - (2 * _piece.Length))
            {
                throw DocumentFaultException.OfLengthLimit(int.MaxValue, _pieceStart);
            }
            _pieceStart += consumed;
            byte[] piece = _length == _piece.Length ? Longer() : _piece;
            Buffer.BlockCopy(_piece, consumed, piece, 0, _length);
            _piece = piece;
            int known = _length;
            bool isLast = Fill();
            Document.AddLines(_piece.AsSpan(known, _length - known), _pieceStart + known);
            Json = new Utf8JsonReader(_piece.AsSpan(0, _length), isLast, Json.CurrentState);
            if (Json.Read())
            {
                return true;
            }
            if (isLast)
            {
                return false;
            }
        }
    }

    // True once the stream has ended.
    private bool Fill()
    {
        while (_length < _piece.Length)
        {
            int count = _stream.Read(_piece, _length, _piece.Length - _length);
            if (count == 0)
            {
                return true;
            }
            _length += count;
            if (_length > Memory.Options.LengthLimit - _pieceStart)
            {
                throw DocumentFaultException.OfLengthLimit(Memory.Options.LengthLimit, _pieceStart);
            }
        }
        return false;
    }

    // A token is longer than the piece, so the buffer grows, but not beyond what would be rejected anyway.
    private readonly byte[] Longer() =>
        _length / LongestEscape > Memory.Options.TextLimit ? throw new DocumentFaultException(DocumentFaultException.OfTextLimit(Memory.Options), _pieceStart)
        : _length > LongestToken ? throw new DocumentFaultException("A text, a number or a comment is longer than can be read.", _pieceStart)
        : new byte[_length * 2];

    private void SkipMark()
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        if (_piece.AsSpan(0, _length).StartsWith(mark))
        {
            _length -= mark.Length;
            Buffer.BlockCopy(_piece, mark.Length, _piece, 0, _length);
        }
    }
}
