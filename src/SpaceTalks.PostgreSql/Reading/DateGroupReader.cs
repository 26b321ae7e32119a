using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;

namespace SpaceTalks.PostgreSql;

// The statements that count milestones in groups of dates.
internal static class DateGroupReader
{
    private const string Years = "es >> 9, ls >> 9, ee >> 9, le >> 9";

    // Adds those milestones of a table that a condition selects, or takes them away.
    public static async Task AddAsync(
        DateGroups groups, Session session, string table, string condition, List<object> values, Entities entities, int times, CancellationToken cancellationToken)
    {
        await using (NpgsqlCommand command = session.Create(Select(condition, SqlCondition.True, table), values))
        {
            await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await AddAsync(groups, reader, times, cancellationToken).ConfigureAwait(false);
        }
        await using NpgsqlCommand rest = session.Create("SELECT record FROM spacetalks." + table + " WHERE " + condition + " AND " + IsUngrouped, values);
        await using NpgsqlDataReader records = await rest.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        Hydrator hydrator = new(entities);
        while (await records.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            hydrator.Add(records.GetFieldValue<byte[]>(0));
            if (hydrator.Count == 256)
            {
                AddAll();
            }
        }
        AddAll();

        void AddAll() => hydrator.Read().ForEach(milestone => groups.AddDate(milestone.When!, times));
    }

    // The statement whose rows AddAsync adds.
    public static string Select(string condition, string certainly, string table = SchemaScripts.Milestones) =>
        "SELECT " + Years + ", undated, qualified OR NOT (" + certainly + ") AS weak, count(*)::int FROM spacetalks." + table + " WHERE " + condition
        + " AND (undated OR " + DateShapes.AreYearsEnoughInSql + ") GROUP BY " + Years + ", undated, weak";

    // Of the rows that no group has.
    public static string IsUngrouped => "NOT (undated OR " + DateShapes.AreYearsEnoughInSql + ")";

    public static async Task AddAsync(DateGroups groups, NpgsqlDataReader reader, int times, CancellationToken cancellationToken)
    {
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            int number = reader.GetInt32(6) * times;
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
