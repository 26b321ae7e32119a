namespace SpaceTalks;

/// <summary>A participant as a document has it.</summary>
internal sealed class ParticipantRecord
{
    public Link Official { get; set; }

    public Link Organization { get; set; }

    public string? Office { get; set; }
}
