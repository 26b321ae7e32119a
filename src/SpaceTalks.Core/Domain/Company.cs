namespace SpaceTalks;

/// <summary>A company. Immutable.</summary>
public sealed class Company : Organization
{
    internal Company(OrganizationRecord record, Entities entities)
        : base(record, entities)
    {
    }
}
