using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>What has a date or a time span.</summary>
public interface IDated
{
    /// <summary>The date or time span; null where none is known.</summary>
    When? When { get; }
}
