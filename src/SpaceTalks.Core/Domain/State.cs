namespace SpaceTalks;

/// <summary>A state: a country and its government, as distinct from its space agency. Immutable.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EntityJsonConverter))]
public sealed class State : Organization
{
    internal State(OrganizationRecord record, Entities entities)
        : base(record, entities)
    {
    }
}
