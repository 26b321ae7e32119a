namespace SpaceTalks;

// A subject of reports as a document has it.
internal abstract class ReportedRecord : Record
{
    private ReportTraits _traits;

    public ReportRecord[] Reports = [];

    // What is among the reports. It is found once, when it is first asked for.
    public ReportTraits Traits => _traits != ReportTraits.None ? _traits : _traits = PrevailingReports.TraitsOf(Reports) | ReportTraits.Known;

    // The same with other reports.
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
