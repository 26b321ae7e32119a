using System;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A source as a document has it.</summary>
internal sealed class SourceRecord : Record
{
    public string? Publisher;

    public string? Title;

    public Uri? Address;

    public SourceKind? Kind;

    public When? Date;

    public string? Repeats;

    public string? Summary;
}
