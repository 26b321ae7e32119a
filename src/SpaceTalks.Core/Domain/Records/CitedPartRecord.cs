namespace SpaceTalks;

// A part of an entity, as in a document, that may be described elsewhere than the entity itself.
internal abstract class CitedPartRecord
{
    // The citations of the part, if they differ from those of its owner.
    public CitationRecord[]? Citations;

    public CitedPartRecord With(CitationRecord[] citations)
    {
        CitedPartRecord copy = (CitedPartRecord)MemberwiseClone();
        copy.Citations = citations;
        return copy;
    }
}
