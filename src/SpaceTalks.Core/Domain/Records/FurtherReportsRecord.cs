namespace SpaceTalks;

// Further reports about a subject that another document has, as a document has them.
internal sealed class FurtherReportsRecord : Record
{
    public Link Subject;

    public ReportRecord[] Reports = [];

    // Whether those of them that the subject has already are not taken again.
    public bool MayRepeat;

    // The same, but for those that the subject has already.
    public FurtherReportsRecord WithoutKnown()
    {
        FurtherReportsRecord copy = (FurtherReportsRecord)Copy();
        copy.MayRepeat = true;
        return copy;
    }
}
