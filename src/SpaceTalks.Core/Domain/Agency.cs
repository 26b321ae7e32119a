namespace SpaceTalks;

/// <summary>A space agency of one or more countries. Immutable.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EntityJsonConverter))]
public sealed class Agency : Organization
{
    internal Agency(OrganizationRecord record, Entities entities)
        : base(record, entities)
    {
    }
}
