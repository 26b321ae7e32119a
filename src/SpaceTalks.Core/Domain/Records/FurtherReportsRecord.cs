namespace SpaceTalks;

// Further reports on a subject of another document, as in a document.
internal sealed class FurtherReportsRecord : Record
{
    public Link Subject;

    public ReportRecord[] Reports = [];

    // True if reports that the subject already has are to be left out.
    public bool MayRepeat;

    // A copy that leaves out the reports that the subject already has.
    public FurtherReportsRecord WithoutKnown()
    {
        FurtherReportsRecord copy = (FurtherReportsRecord)Copy();
        copy.MayRepeat = true;
        return copy;
    }
}
