namespace SpaceTalks;

/// <summary>The kind of programme.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter))]
public enum ProgrammeKind
{
    /// <summary>A space station.</summary>
    Station = 0,

    /// <summary>A spacecraft or a family of them.</summary>
    Vehicle = 1,

    /// <summary>A programme of missions or services.</summary>
    Programme = 2,

    /// <summary>A base on another celestial body.</summary>
    Base = 3,
}
