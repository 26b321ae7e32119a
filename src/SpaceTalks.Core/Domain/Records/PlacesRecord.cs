namespace SpaceTalks;

/// <summary>The places of a report as a document has them.</summary>
internal sealed class PlacesRecord
{
    public ListPart<Link> OneOf;

    public ListPart<Link> AllOf;
}
