namespace SpaceTalks;

/// <summary>All entities of a kind, for which the texts of queries are read.</summary>
/// <typeparam name="T">The kind of entity.</typeparam>
internal interface IQuerySource<T>
    where T : class
{
    /// <summary>What the texts can say.</summary>
    QueryVocabulary<T> Vocabulary { get; }
}
