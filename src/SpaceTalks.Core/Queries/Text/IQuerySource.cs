namespace SpaceTalks;

// All entities of a kind, for which the texts of queries are read.
internal interface IQuerySource<T>
    where T : class
{
    // What the texts can say.
    QueryVocabulary<T> Vocabulary { get; }
}
