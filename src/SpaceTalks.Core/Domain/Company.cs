namespace SpaceTalks;

/// <summary>A company. Immutable.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EntityJsonConverter))]
public sealed class Company : Organization
{
    internal Company(OrganizationRecord record, Entities entities)
        : base(record, entities)
    {
    }
}
