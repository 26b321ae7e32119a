using System;
using System.Collections.Generic;
using Npgsql;

namespace SpaceTalks.PostgreSql;

/// <summary>
/// A query as one statement, for a mapper such as Dapper or EF Core, or for a join of one's own. It selects <c>id</c> and <c>record</c>, the
/// milestone as JSON, in the query's order. Immutable; safe for use by any number of threads.
/// </summary>
/// <remarks>
/// A statement is as old as the catalog that compiled it: once an import has changed what milestones link to, open the catalog again, and
/// compile again. Nothing else tells that a statement is out of date.
/// </remarks>
public sealed class SqlText
{
    private readonly SqlParameters _parameters;

    internal SqlText(string text, SqlParameters parameters, bool isExact)
    {
        Text = text;
        _parameters = parameters;
        IsExact = isExact;
    }

    /// <summary>The statement, with parameters <c>@p0</c>, <c>@p1</c> and so on.</summary>
    public string Text { get; }

    /// <summary>The parameters: new objects each time, since a parameter belongs to one command.</summary>
    public IReadOnlyList<NpgsqlParameter> Parameters => Array.AsReadOnly(_parameters.ToArray());

    /// <summary>
    /// A value indicating whether the statement selects exactly the results. If it does not, it selects more, has no limit, and its column
    /// <c>sure</c> tells which rows are results; whether the others are is for <see cref="PostgresCatalog.Matches"/> to say.
    /// </summary>
    public bool IsExact { get; }

    /// <summary>Returns the statement.</summary>
    public override string ToString() => Text;
}
