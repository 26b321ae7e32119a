using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;

namespace SpaceTalks.PostgreSql;

// Statements on one connection. Their values are parameters, @p0 and so on; nothing is prepared, since one plan for all values is a bad plan
// for most of them. Values come as a list: an array of texts, which is one value, would pass for an array of values.
internal sealed class Session(NpgsqlConnection connection, bool hasDeadline = false)
{
    public NpgsqlConnection Connection => connection;

    // For the rest of the transaction. An import that another one waits for may take an hour, so nobody waits.
    public async Task LockAsync(CancellationToken cancellationToken)
    {
        if (await ScalarAsync("SELECT pg_try_advisory_xact_lock(@p0)", cancellationToken, SchemaScripts.Lock).ConfigureAwait(false) is not true)
        {
            throw new PostgresCatalogException("Another import or migration of this database is under way: wait until it has ended, and try again.");
        }
    }

    // Whether the role may act as the owner of the tables; null if there are none.
    public async Task<bool?> IsOwnerAsync(CancellationToken cancellationToken) =>
        (bool?)await ScalarAsync("SELECT pg_has_role(current_user, relowner, 'USAGE') FROM pg_class WHERE oid = to_regclass('spacetalks.milestone')", cancellationToken).ConfigureAwait(false);

    // For the rest of the transaction. Who makes a table owns it: a member of the owner's role, or a superuser, makes it for the owner, whose
    // grants to readers it gets.
    public Task ActAsOwnerAsync(CancellationToken cancellationToken) =>
        ScalarAsync("SELECT set_config('role', pg_get_userbyid(relowner)::text, true) FROM pg_class WHERE oid = to_regclass('spacetalks.milestone')", cancellationToken);

    public async Task<int> ExecuteAsync(string text, CancellationToken cancellationToken, params List<object> values)
    {
        await using NpgsqlCommand command = Create(text, values);
        return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task<object?> ScalarAsync(string text, CancellationToken cancellationToken, params List<object> values)
    {
        await using NpgsqlCommand command = Create(text, values);
        return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
    }

    public NpgsqlCommand Create(string text, params List<object> values)
    {
        NpgsqlCommand command = new(text, connection);
        if (!hasDeadline)
        {
            // Indexing millions of rows takes longer than the time that the driver gives to a statement.
            command.CommandTimeout = 0;
        }
        for (int index = 0; index < values.Count; index++)
        {
            command.Parameters.Add(new NpgsqlParameter("p" + index, values[index]));
        }
        return command;
    }
}
