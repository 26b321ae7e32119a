namespace SpaceTalks;

// An entity as a document has it that is described somewhere.
internal abstract class CitedRecord : Record
{
    // Where it is described; null where nobody says.
    public CitationRecord[]? Citations;
}
