using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;
using SpaceTalks.Time;

namespace SpaceTalks.PostgreSql;

// Counts the milestones that certainly and possibly lie within each year, as QueryVerbs.CountByYear does.
internal sealed class YearTally
{
    // Of these, the years of the four days decide: a year is possible from that of the earliest end to that of the latest start, and
    // certain if it is that of all four.
    private const string IsRegular = "shape IN (0, 1)";

    private const string Years = "es >> 9, ls >> 9, ee >> 9, le >> 9";

    private const int FirstYear = -9998;
    private const int LastYear = 9999;

    private readonly int[] _certain = new int[LastYear - FirstYear + 1];
    private readonly int[] _possible = new int[LastYear - FirstYear + 1];
    private readonly List<(int First, int Last, int Count)> _unlimited = [];
    private readonly List<When> _unlimitedDates = [];
    private int _first = LastYear;
    private int _last = FirstYear;
    private int _undated;

    // Adds all milestones of a table.
    public async Task AddAllAsync(Session session, string table, Entities entities, CancellationToken cancellationToken)
    {
        string text = Group(SqlCondition.True, SqlCondition.True, table);
        await using (NpgsqlCommand command = session.Create(text))
        {
            await using NpgsqlDataReader groups = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await AddGroupsAsync(groups, cancellationToken).ConfigureAwait(false);
        }
        await using NpgsqlCommand rest = session.Create("SELECT record FROM spacetalks." + table + " WHERE NOT (" + IsRegular + ") AND NOT undated");
        await using NpgsqlDataReader reader = await rest.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        Hydrator hydrator = new(entities);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            hydrator.Add(reader.GetFieldValue<byte[]>(0));
            if (hydrator.Count == 256)
            {
                hydrator.Read().ForEach(milestone => Add(milestone.When, true));
            }
        }
        hydrator.Read().ForEach(milestone => Add(milestone.When, true));
    }

    // The statement whose rows AddGroupsAsync adds.
    public static string Group(string condition, string certainly, string table = SchemaScripts.Milestones) =>
        "SELECT " + Years + ", undated, qualified OR NOT (" + certainly + ") AS weak, count(*)::int FROM spacetalks." + table + " WHERE " + condition
        + " AND (undated OR " + IsRegular + ") GROUP BY " + Years + ", undated, weak";

    // Of the rows that no group has.
    public const string IsUngrouped = "NOT (undated OR " + IsRegular + ")";

    public async Task AddGroupsAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            int count = reader.GetInt32(6);
            if (reader.GetBoolean(4))
            {
                _undated += count;
                continue;
            }
            Add(reader.GetInt32(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetInt32(3), isWeak: reader.GetBoolean(5), count);
        }
    }

    // Adds one milestone with any date. The caller says whether it is certainly among those that are counted.
    public void Add(When? when, bool isCertain)
    {
        if (when is null)
        {
            _undated++;
            return;
        }
        int? first = YearOf(PackedDay.Clamped(when.FirstDay).Number >> 9);
        int? last = YearOf(PackedDay.Clamped(when.LastDay).Number >> 9);
        Widen(first, last);
        if (first is null || last is null)
        {
            _unlimitedDates.Add(when);
        }
        AddYears(when, isCertain, first ?? int.MaxValue, last ?? int.MinValue);
    }

    // The counts of all years with milestones, in order.
    public IReadOnlyList<Tally<int>> ToTallies()
    {
        foreach ((int first, int last, int count) in _unlimited)
        {
            AddPossible(Math.Max(first, _first), Math.Min(last, _last), count);
        }
        foreach (When when in _unlimitedDates)
        {
            AddYears(when, isCertain: false, _first, _last);
        }
        List<Tally<int>> tallies = [];
        for (int year = _first; year <= _last; year++)
        {
            if (_possible[year - FirstYear] > 0)
            {
                tallies.Add(new Tally<int>(year, _certain[year - FirstYear], _possible[year - FirstYear] + _undated));
            }
        }
        return tallies.AsReadOnly();
    }

    private void Add(int earliestStart, int latestStart, int earliestEnd, int latestEnd, bool isWeak, int count)
    {
        int? first = YearOf(earliestStart);
        int? last = YearOf(latestEnd);
        Widen(first, last);
        if (first is null || last is null)
        {
            // A date without a first or last day lies within the years that others have.
            _unlimited.Add((Math.Max(earliestStart, earliestEnd), Math.Min(latestEnd, latestStart), count));
            return;
        }
        AddPossible(earliestEnd, latestStart, count);
        if (earliestStart == latestEnd && !isWeak)
        {
            _certain[earliestStart - FirstYear] += count;
        }
    }

    private void AddPossible(int first, int last, int count)
    {
        for (int year = first; year <= last; year++)
        {
            _possible[year - FirstYear] += count;
        }
    }

    // A date that lies within a year starts and ends in it.
    private void AddYears(When when, bool isCertain, int first, int last)
    {
        Bounds bounds = when.GetBounds();
        if (bounds.EarliestEnd.Year > last || bounds.LatestStart.Year < first)
        {
            return;
        }
        first = (int)Math.Max(first, bounds.EarliestEnd.Year);
        last = (int)Math.Min(last, bounds.LatestStart.Year);
        for (int year = first; year <= last; year++)
        {
            Certainty certainty = Judgement.Of(when, TimeRelation.Within, DateWindow.Year(year));
            _possible[year - FirstYear] += certainty != Certainty.Impossible ? 1 : 0;
            _certain[year - FirstYear] += certainty == Certainty.Certain && isCertain ? 1 : 0;
        }
    }

    private void Widen(int? first, int? last)
    {
        foreach (int? year in (int?[])[first, last])
        {
            _first = Math.Min(_first, year ?? LastYear);
            _last = Math.Max(_last, year ?? FirstYear);
        }
    }

    private static int? YearOf(int year) => year is >= FirstYear and <= LastYear ? year : null;
}
