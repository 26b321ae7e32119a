using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;

namespace SpaceTalks.PostgreSql;

// The numbers of milestones that are kept for the data as a whole: of all, of each term and status, and of each year and the dates that the
// years are counted from.
internal static class TallyTable
{
    private static readonly string _allTerms = FormattableString.Invariant($"unnest(terms || {TermIds.OfStatusColumn} || {TermIds.Everything}) AS term");

    // Counts all milestones of a table.
    public static async Task WriteAsync(Session session, string table, Entities entities, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync("DELETE FROM spacetalks.tally_term", cancellationToken).ConfigureAwait(false);
        await session.ExecuteAsync(
            "INSERT INTO spacetalks.tally_term (term, number) SELECT term, count(*) FROM spacetalks." + table + ", " + _allTerms + " GROUP BY term", cancellationToken).ConfigureAwait(false);
        await session.ExecuteAsync("DELETE FROM spacetalks.tally_date", cancellationToken).ConfigureAwait(false);
        DateGroups groups = new();
        await DateGroupReader.AddAsync(groups, session, table, SqlCondition.True, [], entities, 1, cancellationToken).ConfigureAwait(false);
        await AddAsync(session, groups, cancellationToken).ConfigureAwait(false);
        await WriteYearsAsync(session, cancellationToken).ConfigureAwait(false);
    }

    // Adds some milestones to the numbers, or takes them away. The years are written afterwards.
    public static async Task AddAsync(Session session, string[] ids, Entities entities, int times, CancellationToken cancellationToken)
    {
        DateGroups groups = new();
        foreach (string[] part in ids.Chunk(1000))
        {
            await session.ExecuteAsync(
                "INSERT INTO spacetalks.tally_term AS tally (term, number) SELECT term, count(*) * @p1 FROM spacetalks.milestone, " + _allTerms
                    + " WHERE id = ANY(@p0) GROUP BY term ON CONFLICT (term) DO UPDATE SET number = tally.number + excluded.number",
                cancellationToken, part, times).ConfigureAwait(false);
            await DateGroupReader.AddAsync(groups, session, SchemaScripts.Milestones, "id = ANY(@p0)", [part], entities, times, cancellationToken).ConfigureAwait(false);
        }
        await AddAsync(session, groups, cancellationToken).ConfigureAwait(false);
    }

    // Counts the years anew from the dates that are kept.
    public static async Task WriteYearsAsync(Session session, CancellationToken cancellationToken)
    {
        YearTally years = new();
        await using (NpgsqlCommand command = session.Create("SELECT dates, number::int FROM spacetalks.tally_date"))
        await using (NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false))
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                DateGroups.AddTo(years, reader.GetString(0), reader.GetInt32(1));
            }
        }
        IReadOnlyList<Tally<int>> tallies = years.ToTallies();
        await session.ExecuteAsync("DELETE FROM spacetalks.tally_year", cancellationToken).ConfigureAwait(false);
        await session.ExecuteAsync(
            "INSERT INTO spacetalks.tally_year (year, certain, possible) SELECT * FROM unnest(@p0, @p1, @p2)",
            cancellationToken,
            tallies.Select(tally => tally.Key).ToArray(), tallies.Select(tally => (long)tally.Certain).ToArray(), tallies.Select(tally => (long)tally.Possible).ToArray())
            .ConfigureAwait(false);
    }

    private static async Task AddAsync(Session session, DateGroups groups, CancellationToken cancellationToken)
    {
        foreach (KeyValuePair<string, long>[] part in groups.Numbers.Chunk(1000))
        {
            // A date may be longer than a key of an index can be.
            await session.ExecuteAsync(
                "INSERT INTO spacetalks.tally_date AS tally (hash, dates, number) SELECT * FROM unnest(@p0, @p1, @p2) "
                    + "ON CONFLICT (hash) DO UPDATE SET number = tally.number + excluded.number",
                cancellationToken,
                part.Select(group => SHA256.HashData(Encoding.UTF8.GetBytes(group.Key))).ToArray(),
                part.Select(group => group.Key).ToArray(), part.Select(group => group.Value).ToArray()).ConfigureAwait(false);
        }
        await session.ExecuteAsync("DELETE FROM spacetalks.tally_date WHERE number = 0", cancellationToken).ConfigureAwait(false);
    }
}
