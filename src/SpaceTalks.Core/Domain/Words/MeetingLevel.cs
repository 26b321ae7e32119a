namespace SpaceTalks;

/// <summary>The level of the people who meet or talk.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter))]
public enum MeetingLevel
{
    /// <summary>The heads of the agencies.</summary>
    Heads = 0,

    /// <summary>The deputies of the heads, or a head with another's deputy.</summary>
    Deputies = 1,

    /// <summary>Technical teams.</summary>
    Technical = 2,

    /// <summary>Members of governments.</summary>
    Political = 3,
}
