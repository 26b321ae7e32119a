using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SpaceTalks;

/// <summary>A walk through one JSON document that knows where it is and collects what is wrong.</summary>
internal ref struct DataReader
{
    private readonly List<DataFault> _faults;
    private readonly List<(string? Name, int Index)> _path;

    public DataReader(DataDocument document, ReadOnlySpan<byte> utf8, List<DataFault> faults)
    {
        Document = document;
        Json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 64 });
        _faults = faults;
        _path = [];
    }

    public Utf8JsonReader Json;

    public DataDocument Document { get; }

    public readonly int Offset => (int)Json.TokenStartIndex;

    public readonly void Enter(string name) => _path.Add((name, 0));

    public readonly void Enter(int index) => _path.Add((null, index));

    public readonly void Leave() => _path.RemoveAt(_path.Count - 1);

    public readonly void Fault(string message) => FaultAt(Offset, message);

    public readonly void FaultAt(int offset, string message) => _faults.Add(Document.FaultAt(offset, Path, message));

    /// <summary>Whether the property's name that stands here is a given one.</summary>
    public readonly bool IsAt(string name, byte[] utf8Name) => Json.ValueIsEscaped ? Text == name : Json.ValueTextEquals(utf8Name);

    /// <summary>Reads the text that stands here. Where the answer is false, the fault has been reported.</summary>
    public readonly bool TryGetText(out string text)
    {
        if (Text is { } value)
        {
            text = value;
            return true;
        }
        text = string.Empty;
        Fault("The text is no Unicode: it has bytes that are no UTF-8, or half of a surrogate pair.");
        return false;
    }

    /// <summary>Reports that something else was expected, and steps over what stands here.</summary>
    public void Unexpected(string expected)
    {
        Fault("Expected " + expected + ", but found " + Describe() + ".");
        Json.Skip();
    }

    public readonly string Path
    {
        get
        {
            StringBuilder path = new("$");
            foreach ((string? name, int index) in _path)
            {
                if (name is null)
                {
                    path.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
                }
                else
                {
                    path.Append('.').Append(name);
                }
            }
            return path.ToString();
        }
    }

    // Null where the text is no Unicode, which is not a matter of JSON's syntax.
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
        JsonTokenType.String => Text is { } text ? TextQuotation.Of(text) : "a text that is no Unicode",
        JsonTokenType.Number => "the number " + Encoding.UTF8.GetString(Json.ValueSpan.ToArray()),
        JsonTokenType.Null => "null",
        _ => Json.TokenType == JsonTokenType.True ? "true" : "false",
    };
}
