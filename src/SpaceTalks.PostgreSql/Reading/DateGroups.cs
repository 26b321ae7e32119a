using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks.PostgreSql;

// The numbers of dates that count alike in every tally by year: those whose four days lie in the same years, or else those that are the same
// date. Unlike a tally, they can be added to each other and taken away again. For one thread.
internal sealed class DateGroups
{
    private const string Undated = "";
    private const char WeakMark = '?';
    private const char DateMark = '=';

    private readonly Dictionary<string, long> _numbers = new(StringComparer.Ordinal);

    // Their texts are stored.
    public IReadOnlyDictionary<string, long> Numbers => _numbers;

    // Those of which the years do not say enough.
    public void AddDate(When when, long number) => Add(DateMark + when.ToString(), number);

    public void AddUndated(long number) => Add(Undated, number);

    public void AddYears(int earliestStart, int latestStart, int earliestEnd, int latestEnd, bool isWeak, long number) =>
        Add(FormattableString.Invariant($"{earliestStart} {latestStart} {earliestEnd} {latestEnd}") + (isWeak ? WeakMark : string.Empty), number);

    public void AddTo(YearTally tally)
    {
        foreach ((string group, long number) in _numbers)
        {
            AddTo(tally, group, (int)number);
        }
    }

    // Adds those of one group.
    public static void AddTo(YearTally tally, string group, int number)
    {
        if (group == Undated)
        {
            tally.AddUndated(number);
        }
        else if (group[0] == DateMark)
        {
            tally.Add(When.ParseWritten(group[1..]), isCertain: true, number);
        }
        else
        {
            int[] years = [.. group.TrimEnd(WeakMark).Split(' ').Select(year => int.Parse(year, CultureInfo.InvariantCulture))];
            tally.Add(years[0], years[1], years[2], years[3], isCertain: group[^1] != WeakMark, number);
        }
    }

    private void Add(string group, long number) => _numbers[group] = _numbers.GetValueOrDefault(group) + number;
}
