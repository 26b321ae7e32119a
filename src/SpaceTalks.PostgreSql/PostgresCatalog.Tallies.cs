using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;
using SpaceTalks.Time;

namespace SpaceTalks.PostgreSql;

public sealed partial class PostgresCatalog
{
    /// <summary>Counts the milestones about each topic, as <see cref="QueryVerbs.CountByTopic"/> does.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">A token to cancel the query.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="NpgsqlException">The database cannot be reached, or refuses a statement.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    /// <exception cref="PostgresCatalogException">What milestones link to has changed since the catalog was opened.</exception>
    public Task<IReadOnlyList<Tally<Topic>>> CountByTopicAsync(Query<Milestone> query, CancellationToken cancellationToken = default) =>
        CountByTermAsync(query, QueryKeys.About, MilestoneValues.Topics(_state.Entities), cancellationToken);

    /// <summary>Counts the milestones that involve each organization, as <see cref="QueryVerbs.CountByOrganization"/> does.</summary>
    /// <inheritdoc cref="CountByTopicAsync"/>
    public Task<IReadOnlyList<Tally<Organization>>> CountByOrganizationAsync(Query<Milestone> query, CancellationToken cancellationToken = default) =>
        CountByTermAsync(query, QueryKeys.Involving, MilestoneValues.Organizations(_state.Entities), cancellationToken);

    /// <summary>Counts the milestones of each kind, as <see cref="QueryVerbs.CountByKind"/> does.</summary>
    /// <inheritdoc cref="CountByTopicAsync"/>
    public Task<IReadOnlyList<Tally<MilestoneKind>>> CountByKindAsync(Query<Milestone> query, CancellationToken cancellationToken = default) =>
        CountByTermAsync(query, QueryKeys.Kind, MilestoneValues.Kinds(), cancellationToken);

    /// <summary>Counts the milestones with each status, as <see cref="QueryVerbs.CountByStatus"/> does.</summary>
    /// <inheritdoc cref="CountByTopicAsync"/>
    public Task<IReadOnlyList<Tally<ReportStatus>>> CountByStatusAsync(Query<Milestone> query, CancellationToken cancellationToken = default) =>
        CountByTermAsync(query, QueryKeys.Status, MilestoneValues.Statuses(_state.Entities), cancellationToken);

    /// <summary>Counts the milestones within each year, as <see cref="QueryVerbs.CountByYear"/> does.</summary>
    /// <inheritdoc cref="CountByTopicAsync"/>
    public Task<IReadOnlyList<Tally<int>>> CountByYearAsync(Query<Milestone> query, CancellationToken cancellationToken = default) =>
        IsWhole(Checked(query))
            ? Retry.RunAsync(() => ReadYearsAsync(Compiled(query), cancellationToken), cancellationToken)
            : ReadAsync(query, TallyYearsAsync, cancellationToken);

    private async Task<IReadOnlyList<Tally<int>>> TallyYearsAsync(Query<Milestone> query, Snapshot snapshot, CancellationToken cancellationToken)
    {
        CompiledQuery compiled = Compiled(query);
        Filter<Milestone> certainly = Strengthening.Of(query.Filter);
        YearTally tally = new();
        if (query.IsLimited || query.Preceding is not null)
        {
            await foreach (Milestone milestone in _reader.RunAsync(compiled, snapshot, cancellationToken).ConfigureAwait(false))
            {
                tally.Add(milestone.When, certainly.Matches(milestone));
            }
            return tally.ToTallies();
        }
        SqlCondition certain = compiled.Compile(certainly);
        DateGroups groups = new();
        await _reader.ReadAsync(
            compiled, DateGroupReader.Select(SqlDecides(compiled, certain), certain.Sure), snapshot.Session,
            (reader, token) => DateGroupReader.AddAsync(groups, reader, 1, token), cancellationToken).ConfigureAwait(false);
        groups.AddTo(tally);
        string rest = "(" + DateGroupReader.IsUngrouped + " OR NOT (" + SqlDecides(compiled, certain) + "))";
        await foreach (Milestone milestone in _reader.SelectAsync(compiled, rest + " AND " + compiled.Condition.May, snapshot, cancellationToken).ConfigureAwait(false))
        {
            if (query.Filter.Matches(milestone))
            {
                tally.Add(milestone.When, certainly.Matches(milestone));
            }
        }
        return tally.ToTallies();
    }

    private Task<IReadOnlyList<Tally<TValue>>> CountByTermAsync<TValue>(
        Query<Milestone> query, string key, MilestoneValues<TValue> values, CancellationToken cancellationToken)
        where TValue : notnull =>
        ReadAsync(Checked(query), (checkedQuery, snapshot, token) => TallyTermsAsync(checkedQuery, key, values, snapshot, token), cancellationToken);

    private async Task<IReadOnlyList<Tally<TValue>>> TallyTermsAsync<TValue>(
        Query<Milestone> query, string key, MilestoneValues<TValue> values, Snapshot snapshot, CancellationToken cancellationToken)
        where TValue : notnull
    {
        CompiledQuery compiled = Compiled(query);
        TermTally<TValue> tally = new(key, values, _state.TermIds);
        string isCounted = "term = ANY(" + compiled.Parameters.Add(tally.Terms) + ")";
        if (IsWhole(query))
        {
            await _reader.ReadAsync(
                compiled, "SELECT term, number, number FROM spacetalks.tally_term WHERE number > 0 AND " + isCounted,
                snapshot.Session, (reader, token) => AddTermsAsync(reader, tally, token), cancellationToken).ConfigureAwait(false);
            return tally.ToTallies();
        }
        Filter<Milestone> certainly = Strengthening.Of(query.Filter);
        if (query.IsLimited || query.Preceding is not null)
        {
            await foreach (Milestone milestone in _reader.RunAsync(compiled, snapshot, cancellationToken).ConfigureAwait(false))
            {
                tally.Add(milestone, certainly.Matches(milestone));
            }
            return tally.ToTallies();
        }
        SqlCondition certain = compiled.Compile(certainly);
        string terms = key == QueryKeys.Status ? "(SELECT " + TermIds.OfStatusColumn + " AS term) AS terms" : "unnest(terms) AS term";
        await _reader.ReadAsync(
            compiled,
            "SELECT term, count(*) FILTER (WHERE " + certain.Sure + "), count(*) FROM spacetalks.milestone, LATERAL " + terms
                + " WHERE " + SqlDecides(compiled, certain) + " AND " + isCounted + " GROUP BY term",
            snapshot.Session, (reader, token) => AddTermsAsync(reader, tally, token), cancellationToken).ConfigureAwait(false);
        if (!compiled.IsExact || !certain.IsExact)
        {
            string rest = "NOT (" + SqlDecides(compiled, certain) + ") AND " + compiled.Condition.May;
            await foreach (Milestone milestone in _reader.SelectAsync(compiled, rest, snapshot, cancellationToken).ConfigureAwait(false))
            {
                if (query.Filter.Matches(milestone))
                {
                    tally.Add(milestone, certainly.Matches(milestone));
                }
            }
        }
        return tally.ToTallies();
    }

    // That a row certainly meets the filter, and that SQL knows whether it also meets the strengthened one.
    private static string SqlDecides(CompiledQuery compiled, in SqlCondition certain)
    {
        SqlCondition isKnown = certain.IsExact ? new(SqlCondition.True) : new SqlCondition(certain.Sure) | !new SqlCondition(certain.May);
        return (new SqlCondition(compiled.Condition.Sure) & isKnown).May;
    }

    private static bool IsWhole(Query<Milestone> query) => query.Filter is EverythingFilter<Milestone> && !query.IsLimited && query.Preceding is null;

    // The years that are kept: one statement, which needs no snapshot.
    private async Task<IReadOnlyList<Tally<int>>> ReadYearsAsync(CompiledQuery compiled, CancellationToken cancellationToken)
    {
        List<Tally<int>> tallies = [];
        await using NpgsqlConnection connection = await _dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await _reader.ReadAsync(
            compiled, "SELECT year, certain, possible FROM spacetalks.tally_year ORDER BY year",
            new Session(connection, hasDeadline: true),
            async (reader, token) =>
            {
                while (await reader.ReadAsync(token).ConfigureAwait(false))
                {
                    tallies.Add(new Tally<int>(reader.GetInt32(0), (int)reader.GetInt64(1), (int)reader.GetInt64(2)));
                }
            },
            cancellationToken).ConfigureAwait(false);
        return tallies.AsReadOnly();
    }

    private static async Task AddTermsAsync<TValue>(NpgsqlDataReader reader, TermTally<TValue> tally, CancellationToken cancellationToken)
        where TValue : notnull
    {
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            tally.AddTerm(reader.GetInt32(0), reader.GetInt64(1), reader.GetInt64(2));
        }
    }
}
