using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks.PostgreSql;

// The statements that make the schema, by version. A script that was released is never changed: the next version is another script.
internal static class SchemaScripts
{
    // Two importers, or an import and a migration, must not run at the same time; readers take no part in this.
    public const long Lock = 0x5370_6163_6554_616B;

    // PostgreSQL reads a row from its beginning. Columns used in conditions come first, those of fixed length before the others; "joint" follows
    // the terms from which it is made.
    private const string MilestoneColumns = """
        (
          es integer NOT NULL, ls integer NOT NULL, ee integer NOT NULL, le integer NOT NULL,
          said_from integer NOT NULL, said_by integer NOT NULL, status smallint NOT NULL, shape smallint NOT NULL,
          undated boolean NOT NULL, qualified boolean NOT NULL, wide boolean NOT NULL, bounded boolean NOT NULL,
          terms integer[] NOT NULL, joint boolean NOT NULL, days int4range NOT NULL,
          id text COLLATE "C" NOT NULL,
          date_key bytea NOT NULL, newest_key bytea NOT NULL, reported_key bytea NOT NULL, title_key bytea NOT NULL,
          es_key bytea NOT NULL, le_key bytea NOT NULL,
          words tsvector NOT NULL, long_text boolean NOT NULL,
          record text NOT NULL)
        """;

    // The first one is the schema of an empty database.
    public static IReadOnlyList<IReadOnlyList<string>> All { get; } =
    [
        [
            "CREATE TABLE spacetalks.dataset (one boolean PRIMARY KEY DEFAULT true CHECK (one), version bigint NOT NULL, linked_version bigint NOT NULL, "
                + "content_hash text NOT NULL, schema integer NOT NULL, derivation integer NOT NULL, head text NOT NULL)",
            "CREATE TABLE spacetalks.entity (list text COLLATE \"C\" NOT NULL, id text COLLATE \"C\" NOT NULL, record text NOT NULL, PRIMARY KEY (list, id))",
            "CREATE TABLE spacetalks.tally_year (year integer PRIMARY KEY, certain bigint NOT NULL, possible bigint NOT NULL)",
            "CREATE TABLE spacetalks.term (id integer PRIMARY KEY, name text COLLATE \"C\" NOT NULL UNIQUE)",
            "CREATE TABLE spacetalks.tally_date (hash bytea PRIMARY KEY, dates text NOT NULL, number bigint NOT NULL)",
            "CREATE TABLE spacetalks.tally_term (term integer PRIMARY KEY, number bigint NOT NULL)",
            .. CreateMilestones(Milestones),
        ],
    ];

    public static int Version => All.Count;

    public const string Milestones = "milestone";

    // A table that takes the other one's place once it is filled and indexed.
    public const string NextMilestones = "milestone_next";

    public static IReadOnlyList<string> CreateMilestones(string table) => [CreateTable(table), .. CreateIndexes(table)];

    public static string CreateTable(string table) => "CREATE TABLE spacetalks." + table + " " + MilestoneColumns;

    public static IReadOnlyList<string> CreateIndexes(string table) =>
    [
        "ALTER TABLE spacetalks." + table + " ADD CONSTRAINT " + table + "_pkey PRIMARY KEY (id)",
        .. IndexDefinitions.Select(index => "CREATE INDEX " + table + "_" + index.Name + " ON spacetalks." + table + " " + index.Definition),
    ];

    public static string Distribute(string table) => "SELECT create_distributed_table('spacetalks." + table + "', 'id')";

    // Puts the next table in the place of the other one.
    public static IReadOnlyList<string> Switch =>
    [
        "DROP TABLE spacetalks." + Milestones,
        "ALTER TABLE spacetalks." + NextMilestones + " RENAME TO " + Milestones,
        .. IndexDefinitions.Select(index => index.Name).Prepend("pkey").Select(index => "ALTER INDEX spacetalks." + NextMilestones + "_" + index + " RENAME TO " + Milestones + "_" + index),
    ];

    private static (string Name, string Definition)[] IndexDefinitions =>
    [
        ("date", "(date_key, id)"),
        ("newest", "(newest_key, id)"),
        ("joint", "(newest_key, id) WHERE joint"),
        ("reported", "(reported_key, id)"),
        // A row of an index has some 2,700 bytes at most, and a title may be longer.
        ("title", "(substring(title_key for 64))"),
        ("open", "(date_key, id) WHERE status <= 1"),
        ("days", "USING gist (days) WHERE wide"),
        ("terms", "USING gin (terms)"),
        ("words", "USING gin (words)"),
        ("long_text", "(id) WHERE long_text"),
        ("bounded", "(id) WHERE bounded"),
    ];
}
