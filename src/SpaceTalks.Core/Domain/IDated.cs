using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>An entity that has a date or a period.</summary>
public interface IDated
{
    /// <summary>The date or period; null if none is known.</summary>
    When? When { get; }
}
