namespace SpaceTalks;

/// <summary>The policy for an entity of a data set whose identifier the catalog already has.</summary>
public enum MergePolicy
{
    /// <summary>A fault is reported.</summary>
    Refuse,

    /// <summary>
    /// The two entities must agree. Equal content is kept once, and reports on a milestone or tenure that the catalog does not have are
    /// added. Any other difference is a fault.
    /// </summary>
    Add,

    /// <summary>The entity of the data set replaces that of the catalog, with all its reports.</summary>
    Override,
}
