namespace SpaceTalks;

/// <summary>What kind of undertaking a programme is.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(WordJsonConverter))]
public enum ProgrammeKind
{
    /// <summary>A space station.</summary>
    Station = 0,

    /// <summary>A spacecraft or a line of them.</summary>
    Vehicle = 1,

    /// <summary>A programme of missions or services.</summary>
    Programme = 2,

    /// <summary>A base on another body.</summary>
    Base = 3,
}
