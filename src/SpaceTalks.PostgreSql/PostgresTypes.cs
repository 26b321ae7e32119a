namespace SpaceTalks.PostgreSql;

// The numbers of PostgreSQL's own types, which never change.
internal static class PostgresTypes
{
    public const int Integer = 23;
}
