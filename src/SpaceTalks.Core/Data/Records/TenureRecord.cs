namespace SpaceTalks;

/// <summary>A tenure as a document has it.</summary>
internal sealed class TenureRecord : Record
{
    public Link Official { get; set; }

    public Link Organization { get; set; }

    public string Office { get; set; } = string.Empty;

    public bool? Head { get; set; }

    public bool? Acting { get; set; }

    public ReportRecord[] Reports { get; set; } = [];

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
