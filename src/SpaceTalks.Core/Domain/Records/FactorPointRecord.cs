namespace SpaceTalks;

/// <summary>A point of a factor as a document has it.</summary>
internal sealed class FactorPointRecord
{
    public string Text = string.Empty;

    public ListPart<Link> Subjects;

    public ListPart<Link> Organizations;

    public ListPart<Link> Programmes;
}
