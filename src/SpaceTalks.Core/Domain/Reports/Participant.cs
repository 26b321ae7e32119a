namespace SpaceTalks;

/// <summary>An official or organization that takes part, as a report names it. An immutable value.</summary>
public sealed record Participant
{
    internal Participant(ParticipantRecord record, Entities entities)
    {
        Official = entities.Officials.AtOptional(record.Official);
        Organization = entities.Organizations.At(record.Organization);
        Office = record.Office;
    }

    // A copy with the office that another report gives.
    internal Participant(Participant participant, string office, Report report)
    {
        Official = participant.Official;
        Organization = participant.Organization;
        Office = office;
        OfficeReport = report;
    }

    /// <summary>The official; null if the report names only the organization.</summary>
    public Official? Official { get; }

    /// <summary>The organization.</summary>
    public Organization Organization { get; }

    /// <summary>The office as a report names it; null if none does.</summary>
    public string? Office { get; }

    /// <summary>
    /// The report from which the office is taken, if the report that names the participant omits it; null if that report gives it or none
    /// does.
    /// </summary>
    public Report? OfficeReport { get; }

    /// <inheritdoc/>
    public bool Equals(Participant? other) =>
        other is not null && Official == other.Official && Organization == other.Organization && Office == other.Office
        && OfficeReport == other.OfficeReport;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((Official?.GetHashCode() ?? 0) * 397) ^ Organization.GetHashCode());

    /// <summary>Returns the official, the office and the organization.</summary>
    public override string ToString() =>
        Official is null ? Organization.Name
        : Office is null ? Official.Name + " (" + Organization.Name + ")"
        : Official.Name + ", " + Office + " (" + Organization.Name + ")";
}

// A participant, as in a document.
internal sealed class ParticipantRecord
{
    public Link Official;

    public Link Organization;

    public string? Office;
}
