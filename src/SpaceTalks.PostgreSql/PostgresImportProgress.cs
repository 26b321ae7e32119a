namespace SpaceTalks.PostgreSql;

/// <summary>The progress of an import. Immutable.</summary>
/// <param name="Milestones">The number of milestones that were sent to the database.</param>
/// <param name="Total">The number of milestones to send.</param>
/// <param name="IsIndexing">A value indicating whether all milestones were sent and the database builds its indexes.</param>
public readonly record struct PostgresImportProgress(long Milestones, long Total, bool IsIndexing);
