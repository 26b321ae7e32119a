namespace SpaceTalks;

/// <summary>A place as a document has it.</summary>
internal sealed class PlaceRecord : Record
{
    public string Name = string.Empty;

    public string? NativeName;

    public Link Within;
}
