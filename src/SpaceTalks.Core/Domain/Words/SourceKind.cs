namespace SpaceTalks;

/// <summary>What kind of source says so: the lower the value, the more authoritative it is.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter))]
public enum SourceKind
{
    /// <summary>An official record: a treaty text, an archive, a page of a government's or an agency's history office.</summary>
    OfficialRecord = 0,

    /// <summary>A statement of an agency or its officials.</summary>
    AgencyStatement = 1,

    /// <summary>A report of a news agency or of a publication with reporters of its own.</summary>
    WireReport = 2,

    /// <summary>An account that repeats others: an aggregator, a mirror, an encyclopaedia.</summary>
    SecondaryAccount = 3,

    /// <summary>A text of which neither author nor publisher is known.</summary>
    Unattributed = 4,
}
