using System;
using Npgsql;

namespace SpaceTalks.PostgreSql;

// A query over milestones as SQL: its condition, its order and where it begins. Its statements differ in what they select.
internal sealed class CompiledQuery
{
    private const string From = " FROM spacetalks.milestone WHERE ";

    private readonly DatabaseState _state;
    private readonly SqlParameters _parameters = new();
    private readonly SqlOrder _order;
    private readonly SqlCondition _condition;

    // Only the rows that meet a further condition are selected.
    public CompiledQuery(Query<Milestone> query, DatabaseState state, Func<SqlParameters, SqlCondition>? further = null)
    {
        _state = state;
        Query = query;
        _condition = query.Filter.Accept(new FilterCompiler(_parameters, state));
        _order = SqlOrder.Of(query.Order, _parameters);
        if (query.Preceding is { } preceding)
        {
            _condition = new SqlCondition(_order.After(preceding, _parameters)) & _condition;
        }
        _condition = further is null ? _condition : further(_parameters) & _condition;
    }

    public Query<Milestone> Query { get; }

    public SqlCondition Condition => _condition;

    public bool IsExact => _condition.IsExact;

    public SqlParameters Parameters => _parameters;

    // The condition that a row comes after a milestone in the direction of reading.
    public string Beyond(Milestone milestone, SqlParameters parameters, bool isDescending) => _order.After(milestone, parameters, isDescending);

    // Another filter over the same parameters.
    public SqlCondition Compile(Filter<Milestone> filter) => filter.Accept(new FilterCompiler(_parameters, _state));

    // The records in the query's order, with what SQL knows about each, whether it certainly meets the filter,
    // and the version of what it links to.
    public SqlStatement SelectRecords(string version, Milestone? after, int? limit, int offset = 0, bool isDescending = false)
    {
        // The query itself stays as it is: several threads may run it, page by page.
        SqlParameters parameters = after is null ? _parameters : _parameters.Copy();
        string condition = after is null ? _condition.May : (new SqlCondition(Beyond(after, parameters, isDescending)) & _condition).May;
        return Select(
            "record, " + (IsExact ? SqlCondition.True : "(" + _condition.Sure + ")") + ", " + version,
            condition, " ORDER BY " + (isDescending ? _order.Descending : _order.Ascending) + Limit(limit, offset), parameters);
    }

    // For callers who run the statement themselves.
    public string SelectAll() =>
        "SELECT id, record" + (IsExact ? string.Empty : ", (" + _condition.Sure + ") AS sure") + From + _condition.May + " ORDER BY " + _order.Ascending
        + (IsExact ? Limit(Query.Limit, Query.Skipped) : string.Empty);

    public SqlStatement Select(string what, string condition, string rest = "", SqlParameters? parameters = null) =>
        new("SELECT " + what + From + condition + rest, parameters ?? _parameters);

    private static string Limit(int? limit, int offset) =>
        (limit is { } most ? FormattableString.Invariant($" LIMIT {most}") : string.Empty) + (offset > 0 ? FormattableString.Invariant($" OFFSET {offset}") : string.Empty);
}
