namespace SpaceTalks;

/// <summary>Where the records of one list stand: what a fault names. One object for all of them.</summary>
internal abstract class RecordOrigin
{
    /// <summary>The name of the document.</summary>
    public abstract string DocumentName { get; }

    /// <summary>The JSON path of the record with an index.</summary>
    public abstract string PathOf(int index);
}
