namespace SpaceTalks;

/// <summary>Who takes part, as a report names them. An immutable value.</summary>
public sealed record Participant
{
    internal Participant(Official? official, Organization organization, string? office)
    {
        Official = official;
        Organization = organization;
        Office = office;
    }

    /// <summary>The person; null where the report names the organization alone.</summary>
    public Official? Official { get; }

    /// <summary>The organization.</summary>
    public Organization Organization { get; }

    /// <summary>The office as the report names it; null where it names none.</summary>
    public string? Office { get; }

    /// <summary>The person, the office and the organization.</summary>
    public override string ToString() =>
        Official is null ? Organization.Name
        : Office is null ? Official.Name + " (" + Organization.Name + ")"
        : Official.Name + ", " + Office + " (" + Organization.Name + ")";
}
