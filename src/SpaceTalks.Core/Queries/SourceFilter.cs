namespace SpaceTalks;

/// <summary>Conditions on sources.</summary>
public static class SourceFilter
{
    /// <summary>Of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static Filter<Source> OfKind(SourceKind kind) => Filters.Word<Source, SourceKind>("kind", Words.SourceKinds, kind, entity => entity.Kind);
}
