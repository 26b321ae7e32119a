namespace SpaceTalks;

// The collection for which the texts of queries are parsed.
internal interface IQuerySource<T>
    where T : class
{
    // The keys and orders that the texts may use.
    QueryVocabulary<T> Vocabulary { get; }
}
