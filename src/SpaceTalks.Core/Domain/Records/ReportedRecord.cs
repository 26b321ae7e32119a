namespace SpaceTalks;

/// <summary>A subject of reports as a document has it.</summary>
internal abstract class ReportedRecord : Record
{
    public ReportRecord[] Reports = [];

    /// <summary>The same with other reports.</summary>
    public ReportedRecord With(ReportRecord[] reports)
    {
        if (ReferenceEquals(reports, Reports))
        {
            return this;
        }
        ReportedRecord copy = (ReportedRecord)Copy();
        copy.Reports = reports;
        return copy;
    }
}
