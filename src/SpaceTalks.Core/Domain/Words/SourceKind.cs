namespace SpaceTalks;

/// <summary>The kind of source: the lower the value, the more authoritative the source.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter))]
public enum SourceKind
{
    /// <summary>
    /// An official record: the text of a treaty, an archive, or a page of the history office of a government or an agency.
    /// </summary>
    OfficialRecord = 0,

    /// <summary>A statement by an agency or its officials.</summary>
    AgencyStatement = 1,

    /// <summary>A report by a news agency or by a publication with its own reporters.</summary>
    WireReport = 2,

    /// <summary>An account that repeats others: an aggregator, a mirror, an encyclopaedia.</summary>
    SecondaryAccount = 3,

    /// <summary>A text whose author and publisher are both unknown.</summary>
    Unattributed = 4,
}
