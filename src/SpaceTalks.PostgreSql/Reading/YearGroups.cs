using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;

namespace SpaceTalks.PostgreSql;

// The statements that count milestones in groups of dates.
internal static class YearGroups
{
    // Of these, the years of the four days decide.
    private const string IsRegular = "shape IN (0, 1)";

    private const string Years = "es >> 9, ls >> 9, ee >> 9, le >> 9";

    // The groups of all milestones of a table.
    public static async Task<DateGroups> ReadAllAsync(Session session, string table, Entities entities, CancellationToken cancellationToken)
    {
        DateGroups groups = new();
        await using (NpgsqlCommand command = session.Create(Select(SqlCondition.True, SqlCondition.True, table)))
        {
            await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await AddAsync(groups, reader, cancellationToken).ConfigureAwait(false);
        }
        await AddEachAsync(groups, session, "SELECT record FROM spacetalks." + table + " WHERE " + IsUngrouped, [], entities, 1, cancellationToken).ConfigureAwait(false);
        return groups;
    }

    // Adds the milestones whose records a statement selects, or takes them away.
    public static async Task AddEachAsync(
        DateGroups groups, Session session, string text, List<object> values, Entities entities, int times, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = session.Create(text, values);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        Hydrator hydrator = new(entities);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            hydrator.Add(reader.GetFieldValue<byte[]>(0));
            if (hydrator.Count == 256)
            {
                AddAll();
            }
        }
        AddAll();

        void AddAll() => hydrator.Read().ForEach(milestone => groups.Add(milestone.When, times));
    }

    // The statement whose rows AddAsync adds.
    public static string Select(string condition, string certainly, string table = SchemaScripts.Milestones) =>
        "SELECT " + Years + ", undated, qualified OR NOT (" + certainly + ") AS weak, count(*)::int FROM spacetalks." + table + " WHERE " + condition
        + " AND (undated OR " + IsRegular + ") GROUP BY " + Years + ", undated, weak";

    // Of the rows that no group has.
    public const string IsUngrouped = "NOT (undated OR " + IsRegular + ")";

    public static async Task AddAsync(DateGroups groups, NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            int number = reader.GetInt32(6);
            if (reader.GetBoolean(4))
            {
                groups.AddUndated(number);
            }
            else
            {
                groups.AddYears(reader.GetInt32(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetInt32(3), isWeak: reader.GetBoolean(5), number);
            }
        }
    }
}
