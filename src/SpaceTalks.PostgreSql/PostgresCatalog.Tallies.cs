using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
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
        CountByAsync(query, TallyTopicsAsync, cancellationToken);

    /// <summary>Counts the milestones that involve each organization, as <see cref="QueryVerbs.CountByOrganization"/> does.</summary>
    /// <inheritdoc cref="CountByTopicAsync"/>
    public Task<IReadOnlyList<Tally<Organization>>> CountByOrganizationAsync(Query<Milestone> query, CancellationToken cancellationToken = default) =>
        CountByAsync(query, TallyOrganizationsAsync, cancellationToken);

    /// <summary>Counts the milestones of each kind, as <see cref="QueryVerbs.CountByKind"/> does.</summary>
    /// <inheritdoc cref="CountByTopicAsync"/>
    public Task<IReadOnlyList<Tally<MilestoneKind>>> CountByKindAsync(Query<Milestone> query, CancellationToken cancellationToken = default) =>
        CountByAsync(query, TallyKindsAsync, cancellationToken);

    /// <summary>Counts the milestones with each status, as <see cref="QueryVerbs.CountByStatus"/> does.</summary>
    /// <inheritdoc cref="CountByTopicAsync"/>
    public Task<IReadOnlyList<Tally<ReportStatus>>> CountByStatusAsync(Query<Milestone> query, CancellationToken cancellationToken = default) =>
        CountByAsync(query, TallyStatusesAsync, cancellationToken);

    /// <summary>Counts the milestones within each year, as <see cref="QueryVerbs.CountByYear"/> does.</summary>
    /// <inheritdoc cref="CountByTopicAsync"/>
    public Task<IReadOnlyList<Tally<int>>> CountByYearAsync(Query<Milestone> query, CancellationToken cancellationToken = default) =>
        IsWhole(Checked(query))
            ? Retry.RunAsync(() => ReadYearsAsync(Compiled(query), cancellationToken), cancellationToken)
            : CountByAsync(query, TallyYearsAsync, cancellationToken);

    internal Task<IReadOnlyList<Tally<Topic>>> TallyTopicsAsync(Query<Milestone> query, TallyScope scope, Snapshot snapshot, CancellationToken cancellationToken) =>
        TallyTermsAsync(query, scope, QueryKeys.About, MilestoneValues.Topics(_state.Entities), snapshot, cancellationToken);

    internal Task<IReadOnlyList<Tally<Organization>>> TallyOrganizationsAsync(
        Query<Milestone> query, TallyScope scope, Snapshot snapshot, CancellationToken cancellationToken) =>
        TallyTermsAsync(query, scope, QueryKeys.Involving, MilestoneValues.Organizations(_state.Entities), snapshot, cancellationToken);

    internal Task<IReadOnlyList<Tally<MilestoneKind>>> TallyKindsAsync(
        Query<Milestone> query, TallyScope scope, Snapshot snapshot, CancellationToken cancellationToken) =>
        TallyTermsAsync(query, scope, QueryKeys.Kind, MilestoneValues.Kinds(), snapshot, cancellationToken);

    internal Task<IReadOnlyList<Tally<ReportStatus>>> TallyStatusesAsync(
        Query<Milestone> query, TallyScope scope, Snapshot snapshot, CancellationToken cancellationToken) =>
        TallyTermsAsync(query, scope, QueryKeys.Status, MilestoneValues.Statuses(_state.Entities), snapshot, cancellationToken);

    internal async Task<IReadOnlyList<Tally<int>>> TallyYearsAsync(Query<Milestone> query, TallyScope scope, Snapshot snapshot, CancellationToken cancellationToken)
    {
        CompiledQuery compiled = scope.Compiled;
        Filter<Milestone> certainly = Strengthening.Of(query.Filter);
        YearTally tally = new();
        if (IsCut(query))
        {
            await foreach (Milestone milestone in scope.Results.ConfigureAwait(false))
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
        await foreach (Milestone milestone in RestAsync(query, scope, rest, snapshot, cancellationToken).ConfigureAwait(false))
        {
            tally.Add(milestone.When, certainly.Matches(milestone));
        }
        return tally.ToTallies();
    }

    private Task<IReadOnlyList<Tally<TValue>>> CountByAsync<TValue>(
        Query<Milestone> query, Func<Query<Milestone>, TallyScope, Snapshot, CancellationToken, Task<IReadOnlyList<Tally<TValue>>>> tally, CancellationToken cancellationToken)
        where TValue : notnull =>
        ReadAsync(
            Checked(query),
            (query, snapshot, token) =>
            {
                CompiledQuery compiled = Compiled(query);
                return tally(query, new TallyScope(compiled, _reader.RunAsync(compiled, snapshot, token), null), snapshot, token);
            },
            cancellationToken);

    private async Task<IReadOnlyList<Tally<TValue>>> TallyTermsAsync<TValue>(
        Query<Milestone> query, TallyScope scope, string key, MilestoneValues<TValue> values, Snapshot snapshot, CancellationToken cancellationToken)
        where TValue : notnull
    {
        CompiledQuery compiled = scope.Compiled;
        Filter<Milestone> certainly = Strengthening.Of(query.Filter);
        TermTally<TValue> tally = new(key, values, _state.TermIds);
        if (IsCut(query))
        {
            await foreach (Milestone milestone in scope.Results.ConfigureAwait(false))
            {
                tally.Add(milestone, certainly.Matches(milestone));
            }
            return tally.ToTallies();
        }
        string isCounted = "term = ANY(" + compiled.Parameters.Add(tally.Terms) + ")";
        if (scope.Others is null && IsWhole(query))
        {
            await _reader.ReadAsync(
                compiled, "SELECT term, number, number FROM spacetalks.tally_term WHERE number > 0 AND " + isCounted,
                snapshot.Session, (reader, token) => AddTermsAsync(reader, tally, token), cancellationToken).ConfigureAwait(false);
            return tally.ToTallies();
        }
        SqlCondition certain = compiled.Compile(certainly);
        string terms = key == QueryKeys.Status ? "(SELECT " + TermIds.OfStatusColumn + " AS term) AS terms" : "unnest(terms) AS term";
        await _reader.ReadAsync(
            compiled,
            "SELECT term, count(*) FILTER (WHERE " + certain.Sure + "), count(*) FROM spacetalks.milestone, LATERAL " + terms
                + " WHERE " + SqlDecides(compiled, certain) + " AND " + isCounted + " GROUP BY term",
            snapshot.Session, (reader, token) => AddTermsAsync(reader, tally, token), cancellationToken).ConfigureAwait(false);
        string? rest = compiled.IsExact && certain.IsExact ? null : "NOT (" + SqlDecides(compiled, certain) + ")";
        await foreach (Milestone milestone in RestAsync(query, scope, rest, snapshot, cancellationToken).ConfigureAwait(false))
        {
            tally.Add(milestone, certainly.Matches(milestone));
        }
        return tally.ToTallies();
    }

    // The results that SQL has not counted: those among the rows that a condition selects, and the others.
    private async IAsyncEnumerable<Milestone> RestAsync(
        Query<Milestone> query, TallyScope scope, string? condition, Snapshot snapshot, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (condition is not null)
        {
            await foreach (Milestone milestone in _reader.SelectAsync(scope.Compiled, condition + " AND " + scope.Compiled.Condition.May, snapshot, cancellationToken).ConfigureAwait(false))
            {
                if (query.Filter.Matches(milestone))
                {
                    yield return milestone;
                }
            }
        }
        foreach (Milestone milestone in scope.Others ?? Enumerable.Empty<Milestone>())
        {
            yield return milestone;
        }
    }

    // Whether not all milestones that meet the filter are results.
    private static bool IsCut(Query<Milestone> query) => query.IsLimited || query.Preceding is not null;

    // That a row certainly meets the filter, and that SQL knows whether it also meets the strengthened one.
    private static string SqlDecides(CompiledQuery compiled, in SqlCondition certain)
    {
        SqlCondition isKnown = certain.IsExact ? new(SqlCondition.True) : new SqlCondition(certain.Sure) | !new SqlCondition(certain.May);
        return (new SqlCondition(compiled.Condition.Sure) & isKnown).May;
    }

    private static bool IsWhole(Query<Milestone> query) => query.Filter is EverythingFilter<Milestone> && !IsCut(query);

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
