namespace SpaceTalks.Time;

/// <summary>
/// The five questions that are asked of time here: each is a group of Allen's relations (<see cref="AllenRelations"/>).
/// </summary>
[System.Text.Json.Serialization.JsonConverter(typeof(TimeWordJsonConverter))]
public enum TimeRelation
{
    /// <summary>It ends before the other begins: Allen's before or meets.</summary>
    Before = 0,

    /// <summary>It begins after the other ends: Allen's after or met-by.</summary>
    After = 1,

    /// <summary>All of it lies inside the other: Allen's equals, starts, during or finishes.</summary>
    Within = 2,

    /// <summary>They share a day: every relation of Allen's but before, meets, met-by and after.</summary>
    Intersects = 3,

    /// <summary>All of the other lies inside it: Allen's equals, started-by, contains or finished-by.</summary>
    Covers = 4,
}
