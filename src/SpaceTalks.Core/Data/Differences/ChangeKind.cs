namespace SpaceTalks;

/// <summary>The kind of change of an entity from one catalog to a later one.</summary>
public enum ChangeKind
{
    /// <summary>The entity is only in the later catalog.</summary>
    Added,

    /// <summary>The entity is in both catalogs, with different content.</summary>
    Changed,

    /// <summary>The entity is only in the earlier catalog.</summary>
    Removed,
}
