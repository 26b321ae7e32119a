namespace SpaceTalks;

/// <summary>A space agency, of one country or of several. Immutable.</summary>
public sealed class Agency : Organization
{
    internal Agency(OrganizationRecord record, Entities entities)
        : base(record, entities)
    {
    }
}
