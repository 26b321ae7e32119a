namespace SpaceTalks;

/// <summary>A tenure as a document has it.</summary>
internal sealed class TenureRecord : ReportedRecord
{
    public Link Official;

    public Link Organization;

    public string Office = string.Empty;

    public bool? Head;

    public bool? Acting;
}
