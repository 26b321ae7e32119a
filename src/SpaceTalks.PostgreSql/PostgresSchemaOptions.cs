namespace SpaceTalks.PostgreSql;

/// <summary>The options with which <see cref="PostgresSchema"/> creates the schema. Immutable.</summary>
public sealed record PostgresSchemaOptions
{
    /// <summary>
    /// A value indicating whether the table of milestones is distributed over the workers of a Citus cluster, by identifier, and the other
    /// tables are copied to each of them. The database must have the extension <c>citus</c>. The default is false.
    /// </summary>
    public bool Distribute { get; init; }
}
