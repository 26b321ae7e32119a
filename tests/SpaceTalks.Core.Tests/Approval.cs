namespace SpaceTalks.Tests;

/// <summary>What lets an approved text be written anew. The values are those of the variable SPACETALKS_APPROVE.</summary>
internal enum Approval
{
    /// <summary><c>1</c>: what follows from the data.</summary>
    Data,

    /// <summary><c>api</c>: the public API, which no change of the data may change.</summary>
    Api,

    /// <summary>Nothing: what has been released stays readable as it is. A new one is written with <c>1</c>.</summary>
    Never,
}
