using System;
using System.Collections.Generic;
using System.Linq;
using NpgsqlTypes;
using SpaceTalks.Time;

namespace SpaceTalks.PostgreSql;

// An order of milestones in SQL: what is sorted by, and how a milestone stands in it.
internal sealed class SqlOrder
{
    private const string ShortTitle = "substring(title_key for 64)";

    private readonly (string Expression, NpgsqlDbType Type, Func<Milestone, object> Value)[] _keys;

    private SqlOrder(params (string, NpgsqlDbType, Func<Milestone, object>)[] keys) =>
        _keys = [.. keys, ("id", NpgsqlDbType.Text, milestone => milestone.Id.Value)];

    public static SqlOrder Of(QueryOrder<Milestone>? order, SqlParameters parameters) => order?.Name switch
    {
        null or MilestoneOrders.Date => new(("date_key", NpgsqlDbType.Bytea, milestone => Key(bytes => OrderKeys.WriteDate(milestone.When, bytes)))),
        MilestoneOrders.Newest => new(("newest_key", NpgsqlDbType.Bytea, milestone => Key(bytes => OrderKeys.WriteNewest(milestone.When, bytes)))),
        MilestoneOrders.Reported => new(("reported_key", NpgsqlDbType.Bytea, milestone => Key(bytes => OrderKeys.WriteNewest(milestone.Reports.LastReported, bytes)))),
        MilestoneOrders.Title => new(
            (ShortTitle, NpgsqlDbType.Bytea, milestone => ShortKeyOf(milestone.Title)), ("title_key", NpgsqlDbType.Bytea, milestone => KeyOf(milestone.Title))),
        MilestoneOrders.Upcoming => Upcoming(CalendarDay.From(order.Day!.Value), parameters),
        _ => throw new NotSupportedException("The database cannot sort by the order \"" + order.Name + "\"."),
    };

    // The expressions, for ORDER BY.
    public string Ascending => string.Join(", ", _keys.Select(key => key.Expression));

    public string Descending => string.Join(", ", _keys.Select(key => key.Expression + " DESC"));

    // The condition that a row has exactly one of some titles.
    public static string HasTitle(IEnumerable<string> titles, SqlParameters parameters) =>
        string.Join(" OR ", titles.Select(title => ShortTitle + " = " + parameters.Add(ShortKeyOf(title)) + " AND title_key = " + parameters.Add(KeyOf(title))));

    // The condition that a row comes after a milestone, or in descending order before it.
    public string After(Milestone milestone, SqlParameters parameters, bool isDescending = false) =>
        "(" + Ascending + ") " + (isDescending ? "<" : ">") + " (" + string.Join(", ", _keys.Select(key => parameters.Add(key.Value(milestone), key.Type))) + ")";

    // See MilestoneOrders: a date that may have begun already stands at its last day.
    private static SqlOrder Upcoming(CalendarDay day, SqlParameters parameters) => new(
        ("undated", NpgsqlDbType.Boolean, milestone => milestone.When is null),
        ("CASE WHEN es_key >= " + parameters.Add(OrderKeys.OfDay(day)) + " THEN es_key ELSE le_key END", NpgsqlDbType.Bytea, milestone =>
            milestone.When?.GetBounds() is not { } bounds ? [] : OrderKeys.OfDay(bounds.EarliestStart >= day ? bounds.EarliestStart : bounds.LatestEnd)),
        ("le_key", NpgsqlDbType.Bytea, milestone => milestone.When?.GetBounds() is not { } bounds ? [] : OrderKeys.OfDay(bounds.LatestEnd)));

    private static byte[] KeyOf(string title) => Key(bytes => OrderKeys.WriteText(title, bytes));

    private static byte[] ShortKeyOf(string title)
    {
        byte[] key = KeyOf(title);
        return key[..Math.Min(key.Length, 64)];
    }

    private static byte[] Key(Action<ByteWriter> write)
    {
        ByteWriter bytes = new(64);
        write(bytes);
        return bytes.ToArray();
    }
}
