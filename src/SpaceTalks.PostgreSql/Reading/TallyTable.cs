using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;

namespace SpaceTalks.PostgreSql;

// The numbers of milestones that are kept for the data as a whole: of each term and status, and of each year.
internal static class TallyTable
{
    private static readonly string _allTerms = FormattableString.Invariant($"unnest(terms || {TermIds.OfStatusColumn} || {TermIds.Everything}) AS term");

    public static async Task WriteTermsAsync(Session session, string table, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync("DELETE FROM spacetalks.tally_term", cancellationToken).ConfigureAwait(false);
        await session.ExecuteAsync(
            "INSERT INTO spacetalks.tally_term (term, number) SELECT term, count(*) FROM spacetalks." + table + ", " + _allTerms + " GROUP BY term", cancellationToken).ConfigureAwait(false);
    }

    // Adds the terms of some milestones to the numbers, or takes them away.
    public static async Task AddAsync(Session session, string[] ids, int times, CancellationToken cancellationToken)
    {
        foreach (string[] part in ids.Chunk(1000))
        {
            await session.ExecuteAsync(
                "INSERT INTO spacetalks.tally_term AS tally (term, number) SELECT term, count(*) * @p1 FROM spacetalks.milestone, " + _allTerms
                    + " WHERE id = ANY(@p0) GROUP BY term ON CONFLICT (term) DO UPDATE SET number = tally.number + excluded.number",
                cancellationToken, part, times).ConfigureAwait(false);
        }
    }

    public static async Task WriteYearsAsync(Session session, string table, Entities entities, CancellationToken cancellationToken)
    {
        YearTally years = new();
        await YearGroups.AddAllAsync(years, session, table, entities, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<Tally<int>> tallies = years.ToTallies();
        await session.ExecuteAsync("DELETE FROM spacetalks.tally_year", cancellationToken).ConfigureAwait(false);
        await session.ExecuteAsync(
            "INSERT INTO spacetalks.tally_year (year, certain, possible) SELECT * FROM unnest(@p0, @p1, @p2)",
            cancellationToken,
            tallies.Select(tally => tally.Key).ToArray(), tallies.Select(tally => (long)tally.Certain).ToArray(), tallies.Select(tally => (long)tally.Possible).ToArray())
            .ConfigureAwait(false);
    }
}
