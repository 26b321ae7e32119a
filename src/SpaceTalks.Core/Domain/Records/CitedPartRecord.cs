namespace SpaceTalks;

// A part of an entity as a document has it that may be described elsewhere than the whole.
internal abstract class CitedPartRecord
{
    // Where it stands, where that is not where its owner is described.
    public CitationRecord[]? Citations;

    // The same with other citations.
    public CitedPartRecord With(CitationRecord[] citations)
    {
        CitedPartRecord copy = (CitedPartRecord)MemberwiseClone();
        copy.Citations = citations;
        return copy;
    }
}
