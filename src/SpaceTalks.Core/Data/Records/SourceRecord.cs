using System;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>A source as a document has it.</summary>
internal sealed class SourceRecord : Record
{
    public string? Publisher { get; set; }

    public string? Title { get; set; }

    public Uri? Address { get; set; }

    public SourceKind? Kind { get; set; }

    public When? Date { get; set; }

    public string? Repeats { get; set; }

    public string? Summary { get; set; }
}
