namespace SpaceTalks;

/// <summary>What happened to an entity from one catalog to a later one.</summary>
public enum ChangeKind
{
    /// <summary>The later one has it, the earlier one has not.</summary>
    Added,

    /// <summary>Both have it, and say different things of it.</summary>
    Changed,

    /// <summary>The earlier one has it, the later one has not.</summary>
    Removed,
}
