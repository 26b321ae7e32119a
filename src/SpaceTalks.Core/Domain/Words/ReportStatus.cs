namespace SpaceTalks;

/// <summary>The stage that a subject has reached, according to a report.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter))]
public enum ReportStatus
{
    /// <summary>It is suggested; nobody has committed to it.</summary>
    Proposed = 0,

    /// <summary>It is planned.</summary>
    Planned = 1,

    /// <summary>It has begun and is in progress.</summary>
    Underway = 2,

    /// <summary>It has happened, or has ended.</summary>
    Completed = 3,

    /// <summary>It will not happen.</summary>
    Cancelled = 4,
}
