namespace SpaceTalks;

/// <summary>The verdict of other sources on a claim.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter))]
public enum Verdict
{
    /// <summary>Another source says the same.</summary>
    Confirmed = 0,

    /// <summary>Another source confirms a part of it, or says it differently.</summary>
    PartlyConfirmed = 1,

    /// <summary>Another source says something that excludes it.</summary>
    Contradicted = 2,

    /// <summary>No other source that was consulted mentions it.</summary>
    Unconfirmed = 3,
}
