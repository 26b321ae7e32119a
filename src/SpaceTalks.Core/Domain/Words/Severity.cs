namespace SpaceTalks;

/// <summary>How serious a finding is.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter))]
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong by itself.</summary>
    Information = 0,

    /// <summary>Something is missing, or should be looked at.</summary>
    Warning = 1,

    /// <summary>The statements cannot all be true.</summary>
    Error = 2,
}
