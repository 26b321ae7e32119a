namespace SpaceTalks;

/// <summary>How a plan differs from the one before it.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter))]
public enum SlipKind
{
    /// <summary>The first and the last day are the same.</summary>
    Restated = 0,

    /// <summary>It lies within the days of the plan before.</summary>
    Narrowed = 1,

    /// <summary>It takes in all days of the plan before, and more.</summary>
    Widened = 2,

    /// <summary>It has days that the plan before had not, and lacks some that it had.</summary>
    Moved = 3,
}
