namespace SpaceTalks;

// A subject of reports, as in a document.
internal abstract class ReportedRecord : Record
{
    private ReportTraits _traits;

    public ReportRecord[] Reports = [];

    // The traits of the reports, determined on first use.
    public ReportTraits Traits => _traits != ReportTraits.None ? _traits : _traits = PrevailingReports.TraitsOf(Reports) | ReportTraits.Known;

    public ReportedRecord With(ReportRecord[] reports)
    {
        if (ReferenceEquals(reports, Reports))
        {
            return this;
        }
        ReportedRecord copy = (ReportedRecord)Copy();
        copy.Reports = reports;
        copy._traits = ReportTraits.None;
        return copy;
    }
}
