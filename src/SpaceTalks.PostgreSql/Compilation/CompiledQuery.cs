using System;
using Npgsql;

namespace SpaceTalks.PostgreSql;

// A query over milestones as SQL: its condition, its order and where it begins. Its statements differ in what they select.
internal sealed class CompiledQuery
{
    private readonly LinkedNames _names;
    private readonly SqlParameters _parameters = new();
    private readonly SqlOrder _order;
    private readonly SqlCondition _condition;

    // Only the rows that meet a further condition are selected.
    public CompiledQuery(Query<Milestone> query, LinkedNames names, Func<SqlParameters, SqlCondition>? further = null)
    {
        _names = names;
        Query = query;
        _condition = query.Filter.Accept(new FilterCompiler(_parameters, names));
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
    public string Beyond(Milestone milestone, bool isDescending) => _order.After(milestone, _parameters, isDescending);

    // Another filter over the same parameters.
    public SqlCondition Compile(Filter<Milestone> filter) => filter.Accept(new FilterCompiler(_parameters, _names));

    // The records in the query's order, with what SQL knows about each: whether it certainly meets the filter.
    public string SelectRecords(Milestone? after, int? limit, int offset = 0, bool isDescending = false) =>
        "SELECT record, " + (IsExact ? SqlCondition.True : "(" + _condition.Sure + ")") + ", (SELECT linked_version FROM spacetalks.dataset)"
        + From(after) + " ORDER BY " + (isDescending ? _order.Descending : _order.Ascending) + Limit(limit, offset);

    // For callers who run the statement themselves.
    public string SelectAll() =>
        "SELECT id, record" + (IsExact ? string.Empty : ", (" + _condition.Sure + ") AS sure") + From(null) + " ORDER BY " + _order.Ascending
        + (IsExact ? Limit(Query.Limit, Query.Skipped) : string.Empty);

    public string Select(string what, string condition, string rest = "") =>
        "SELECT " + what + " FROM spacetalks.milestone WHERE " + condition + rest;

    public NpgsqlCommand ToCommand(string text, Session session)
    {
        NpgsqlCommand command = session.Create(text);
        command.Parameters.AddRange(_parameters.ToArray());
        return command;
    }

    private string From(Milestone? after) => " FROM spacetalks.milestone WHERE "
        + (after is null ? _condition.May : (new SqlCondition(_order.After(after, _parameters)) & _condition).May);

    private static string Limit(int? limit, int offset) =>
        (limit is { } most ? FormattableString.Invariant($" LIMIT {most}") : string.Empty) + (offset > 0 ? FormattableString.Invariant($" OFFSET {offset}") : string.Empty);
}
