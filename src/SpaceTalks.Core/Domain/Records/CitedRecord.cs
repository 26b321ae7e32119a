namespace SpaceTalks;

// An entity with citations, as in a document.
internal abstract class CitedRecord : Record
{
    // The citations of the description; null if there are none.
    public CitationRecord[]? Citations;
}
