namespace SpaceTalks;

/// <summary>A body formed by states or agencies of several countries that is not itself a space agency. Immutable.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EntityJsonConverter))]
public sealed class InternationalBody : Organization
{
    internal InternationalBody(OrganizationRecord record, Entities entities)
        : base(record, entities)
    {
    }
}
