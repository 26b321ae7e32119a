namespace SpaceTalks;

/// <summary>A point of a factor as a document has it.</summary>
internal sealed class FactorPointRecord
{
    public string Text { get; set; } = string.Empty;

    public ListPart<Link> Subjects { get; set; }

    public ListPart<Link> Organizations { get; set; }

    public ListPart<Link> Programmes { get; set; }
}
