namespace SpaceTalks;

/// <summary>What a factor does to the talks.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter))]
public enum FactorKind
{
    /// <summary>It prompts them.</summary>
    Driver = 0,

    /// <summary>It is what cooperation has achieved.</summary>
    Achievement = 1,

    /// <summary>It stands in their way.</summary>
    Challenge = 2,

    /// <summary>It is what they could lead to.</summary>
    Opportunity = 3,

    /// <summary>It is what they could change in the world.</summary>
    Impact = 4,
}
