namespace SpaceTalks;

/// <summary>What happens when a data set has an entity with an identifier that a catalog has already.</summary>
public enum MergePolicy
{
    /// <summary>It is a fault.</summary>
    Refuse,

    /// <summary>
    /// The two have to agree: what is the same is taken once, and of a milestone or a tenure the reports that the catalog does not have
    /// are further reports. Where they say different things otherwise, that is a fault.
    /// </summary>
    Add,

    /// <summary>The entity of the data set takes the place of the catalog's, with all its reports.</summary>
    Override,
}
