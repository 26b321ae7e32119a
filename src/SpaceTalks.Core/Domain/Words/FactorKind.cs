namespace SpaceTalks;

/// <summary>The kind of factor: the role that it plays in the talks.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter))]
public enum FactorKind
{
    /// <summary>A cause that prompts the talks.</summary>
    Driver = 0,

    /// <summary>An achievement of cooperation.</summary>
    Achievement = 1,

    /// <summary>An obstacle to the talks.</summary>
    Challenge = 2,

    /// <summary>A result that the talks could lead to.</summary>
    Opportunity = 3,

    /// <summary>A change in the world that the talks could bring about.</summary>
    Impact = 4,
}
