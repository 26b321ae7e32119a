namespace SpaceTalks.Time;

/// <summary>
/// The certainty of an answer about imprecise dates: whether it holds for every extent that a <see cref="When"/> allows, for some of them,
/// or for none.
/// </summary>
/// <remarks>The values are ordered: <c>Impossible &lt; Possible &lt; Certain</c>.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(TimeWordJsonConverter))]
public enum Certainty
{
    /// <summary>It holds for no allowed extent: the answer is no.</summary>
    Impossible = 0,

    /// <summary>It holds for some allowed extents but not for others, or the date is not known at all.</summary>
    Possible = 1,

    /// <summary>It holds for every allowed extent: the answer is yes.</summary>
    Certain = 2,
}
