namespace SpaceTalks;

/// <summary>A participant as a document has it.</summary>
internal sealed class ParticipantRecord
{
    public Link Official;

    public Link Organization;

    public string? Office;
}
