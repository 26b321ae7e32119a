using System.Collections.Generic;

namespace SpaceTalks.PostgreSql;

// What a tally of a query counts. The results, one by one, are for queries with a limit; of all other queries, the database counts what the
// compiled query selects, and the others are counted one by one. A scope without others has everything that the database has.
internal sealed record TallyScope(CompiledQuery Compiled, IAsyncEnumerable<Milestone> Results, Query<Milestone>? Others);
