namespace SpaceTalks;

/// <summary>A person or an organization that takes part, as a report names it. An immutable value.</summary>
public sealed record Participant
{
    private readonly ParticipantRecord _record;

    internal Participant(ParticipantRecord record, Entities entities)
    {
        _record = record;
        Official = entities.Officials.AtOptional(record.Official);
        Organization = entities.Organizations.At(record.Organization);
    }

    /// <summary>The person; null where the report names the organization alone.</summary>
    public Official? Official { get; }

    /// <summary>The organization.</summary>
    public Organization Organization { get; }

    /// <summary>The office as the report names it; null where it names none.</summary>
    public string? Office => _record.Office;

    /// <inheritdoc/>
    public bool Equals(Participant? other) =>
        other is not null && Official == other.Official && Organization == other.Organization && Office == other.Office;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((Official?.GetHashCode() ?? 0) * 397) ^ Organization.GetHashCode());

    /// <summary>Returns the person, the office and the organization.</summary>
    public override string ToString() =>
        Official is null ? Organization.Name
        : Office is null ? Official.Name + " (" + Organization.Name + ")"
        : Official.Name + ", " + Office + " (" + Organization.Name + ")";
}

// A participant as a document has it.
internal sealed class ParticipantRecord
{
    public Link Official;

    public Link Organization;

    public string? Office;
}
