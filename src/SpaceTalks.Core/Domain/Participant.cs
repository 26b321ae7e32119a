namespace SpaceTalks;

/// <summary>Who takes part, as a report names them. An immutable value.</summary>
/// <param name="Official">The person; null where the report names the organization alone.</param>
/// <param name="Organization">The organization.</param>
/// <param name="Office">The office as the report names it; null where it names none.</param>
public sealed record Participant(Official? Official, Organization Organization, string? Office)
{
    /// <summary>The person, the office and the organization.</summary>
    public override string ToString() =>
        Official is null ? Organization.Name
        : Office is null ? Official.Name + " (" + Organization.Name + ")"
        : Official.Name + ", " + Office + " (" + Organization.Name + ")";
}
