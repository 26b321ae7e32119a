namespace SpaceTalks;

/// <summary>A place as a document has it.</summary>
internal sealed class PlaceRecord : Record
{
    public string Name { get; set; } = string.Empty;

    public string? NativeName { get; set; }

    public Link Within { get; set; }
}
