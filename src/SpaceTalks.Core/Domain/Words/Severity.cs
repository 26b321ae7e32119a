namespace SpaceTalks;

/// <summary>The severity of a finding.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter))]
public enum Severity
{
    /// <summary>Worth knowing; nothing need be wrong.</summary>
    Information = 0,

    /// <summary>Something is missing or needs attention.</summary>
    Warning = 1,

    /// <summary>The statements cannot all be true.</summary>
    Error = 2,
}
