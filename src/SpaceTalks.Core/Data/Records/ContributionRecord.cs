namespace SpaceTalks;

/// <summary>A contribution as a document has it.</summary>
internal sealed class ContributionRecord
{
    public Link Organization { get; set; }

    public string Provides { get; set; } = string.Empty;

    public ListPart<Link> Subjects { get; set; }
}
