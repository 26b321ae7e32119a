namespace SpaceTalks;

/// <summary>Further reports about a subject that another document has, as a document has them.</summary>
internal sealed class FurtherReportsRecord : Record
{
    public Link Subject;

    public ReportRecord[] Reports = [];

    /// <summary>Whether those of them that the subject has already are not taken again.</summary>
    public bool MayRepeat;

    /// <summary>The same, but for those that the subject has already.</summary>
    public FurtherReportsRecord WithoutKnown()
    {
        FurtherReportsRecord copy = (FurtherReportsRecord)Copy();
        copy.MayRepeat = true;
        return copy;
    }
}
