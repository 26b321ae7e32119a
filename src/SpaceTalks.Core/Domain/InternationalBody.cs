namespace SpaceTalks;

/// <summary>A body that states or agencies of several countries form, and that is no space agency itself. Immutable.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EntityJsonConverter))]
public sealed class InternationalBody : Organization
{
    internal InternationalBody(OrganizationRecord record, Entities entities)
        : base(record, entities)
    {
    }
}
