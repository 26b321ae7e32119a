namespace SpaceTalks;

/// <summary>A tenure as a document has it.</summary>
internal sealed class TenureRecord : Record
{
    public Link Official;

    public Link Organization;

    public string Office = string.Empty;

    public bool? Head;

    public bool? Acting;

    public ReportRecord[] Reports = [];

    /// <summary>The same with other reports.</summary>
    public TenureRecord With(ReportRecord[] reports)
    {
        if (ReferenceEquals(reports, Reports))
        {
            return this;
        }
        TenureRecord copy = (TenureRecord)Copy();
        copy.Reports = reports;
        return copy;
    }
}
