namespace SpaceTalks;

/// <summary>A subject of reports as a document has it.</summary>
internal abstract class ReportedRecord : Record
{
    private ReportTraits _traits;

    public ReportRecord[] Reports = [];

    /// <summary>What is among the reports. It is found once, when it is first asked for.</summary>
    public ReportTraits Traits => _traits != ReportTraits.None ? _traits : _traits = PrevailingReports.TraitsOf(Reports) | ReportTraits.Known;

    /// <summary>The same with other reports.</summary>
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
