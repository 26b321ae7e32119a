namespace SpaceTalks;

/// <summary>A public body: a space agency, a government, an organization of states. Immutable.</summary>
public sealed class Agency : Organization
{
    internal Agency(OrganizationRecord record, Entities entities)
        : base(record, entities)
    {
    }
}
