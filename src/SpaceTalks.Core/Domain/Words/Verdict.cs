namespace SpaceTalks;

/// <summary>What the record makes of a claim.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter))]
public enum Verdict
{
    /// <summary>Another source says so too.</summary>
    Confirmed = 0,

    /// <summary>Another source says a part of it, or says it differently.</summary>
    PartlyConfirmed = 1,

    /// <summary>Another source says what excludes it.</summary>
    Contradicted = 2,

    /// <summary>No other source that was consulted says anything of it.</summary>
    Unconfirmed = 3,
}
