using System;
using System.Collections.Generic;

namespace SpaceTalks.PostgreSql;

// The source of queries that are run on a database. They can be composed like any others, but not enumerated.
internal sealed class PostgresSource : QuerySource<Milestone>
{
    private const string Message =
        "This query is over milestones in a database: run it with PostgresCatalog.Run, or count, tally and compile it with the other methods of PostgresCatalog.";

    public override IReadOnlyList<Milestone> Entities => throw new InvalidOperationException(Message);

    public override QueryEnumerator<Milestone> Run(Query<Milestone> query) => throw new InvalidOperationException(Message);

    public override int Count(Query<Milestone> query) => throw new InvalidOperationException(Message);

    public override bool Any(Query<Milestone> query) => throw new InvalidOperationException(Message);

    public override Milestone? Last(Query<Milestone> query) => throw new InvalidOperationException(Message);

    public override QueryPlan Explain(Query<Milestone> query) => throw new InvalidOperationException(Message);
}
