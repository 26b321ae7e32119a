namespace SpaceTalks;

/// <summary>The kind of slip: the difference between a plan, or the outcome, and the plan before it.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter))]
public enum SlipKind
{
    /// <summary>The first and last days are the same.</summary>
    Restated = 0,

    /// <summary>The new plan lies within the days of the previous one.</summary>
    Narrowed = 1,

    /// <summary>The new plan includes all days of the previous one, and more.</summary>
    Widened = 2,

    /// <summary>The new plan has days that the previous one did not have, and lacks some that it had.</summary>
    Moved = 3,
}
