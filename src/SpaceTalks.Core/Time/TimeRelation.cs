namespace SpaceTalks.Time;

/// <summary>The five relations between dates: each is a group of Allen's relations (<see cref="AllenRelations"/>).</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(TimeWordJsonConverter))]
public enum TimeRelation
{
    /// <summary>The first ends before the second begins: Allen's before or meets.</summary>
    Before = 0,

    /// <summary>The first begins after the second ends: Allen's after or met-by.</summary>
    After = 1,

    /// <summary>The first lies entirely within the second: Allen's equals, starts, during or finishes.</summary>
    Within = 2,

    /// <summary>Both share a day: all of Allen's relations except before, meets, met-by and after.</summary>
    Intersects = 3,

    /// <summary>The second lies entirely within the first: Allen's equals, started-by, contains or finished-by.</summary>
    Covers = 4,
}
