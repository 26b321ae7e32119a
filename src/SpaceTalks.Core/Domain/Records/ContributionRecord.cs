namespace SpaceTalks;

/// <summary>A contribution as a document has it.</summary>
internal sealed class ContributionRecord
{
    public Link Organization;

    public string Provides = string.Empty;

    public ListPart<Link> Subjects;
}
