using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;

namespace SpaceTalks.PostgreSql;

// The numbers under which the database has terms: an array of numbers takes a third of the space of one of texts, and is searched faster. All
// terms that milestones can have, given what they may link to, are numbered before any milestone has them. No number is ever given to another
// term. Immutable.
internal sealed class TermIds
{
    // All milestones are counted under this number, and those with a status under a negative one. The terms have positive numbers.
    public const int Everything = 0;

    // Of a term that no milestone has.
    private const int None = int.MinValue;

    private readonly Dictionary<string, int> _ids;

    private TermIds(Dictionary<string, int> ids, bool areMore)
    {
        _ids = ids;
        AreMore = areMore;
    }

    // Whether terms have been added to those of the database, which catalogs that are open do not know.
    public bool AreMore { get; }

    // The number of a status in SQL.
    public const string OfStatusColumn = "(-1 - status)";

    public static int Of(ReportStatus status) => -1 - (int)status;

    public int Of(string key, string value) => key == QueryKeys.Status ? Of(StatusOf(value)) : Of(Terms.Of(key, value));

    public int Of(string term) => _ids.GetValueOrDefault(term, None);

    public static ReportStatus StatusOf(string word) =>
        Words.ReportStatuses.TryGet(word, out ReportStatus status) ? status : throw new ArgumentException("There is no status \"" + word + "\".", nameof(word));

    public bool Has(string key, string value) => Of(key, value) != None;

    public static async Task<TermIds> ReadAsync(Session session, CancellationToken cancellationToken)
    {
        Dictionary<string, int> ids = new(StringComparer.Ordinal);
        await using NpgsqlCommand command = session.Create("SELECT name, id FROM spacetalks.term");
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            ids.Add(reader.GetString(0), reader.GetInt32(1));
        }
        return new TermIds(ids, areMore: false);
    }

    // Those of the database, and new ones for the terms that it does not have yet.
    public static async Task<TermIds> WriteAsync(Session session, Entities entities, CancellationToken cancellationToken)
    {
        Dictionary<string, int> ids = (await ReadAsync(session, cancellationToken).ConfigureAwait(false))._ids;
        int last = ids.Count == 0 ? Everything : ids.Values.Max();
        string[] added = [.. Terms.All(entities).Where(term => !ids.ContainsKey(term))];
        int[] numbers = [.. Enumerable.Range(last + 1, added.Length)];
        await session.ExecuteAsync("INSERT INTO spacetalks.term (id, name) SELECT * FROM unnest(@p0, @p1)", cancellationToken, numbers, added).ConfigureAwait(false);
        for (int index = 0; index < added.Length; index++)
        {
            ids.Add(added[index], numbers[index]);
        }
        return new TermIds(ids, areMore: added.Length > 0);
    }
}
