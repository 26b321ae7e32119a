namespace SpaceTalks.Tests.Time.Oracle;

/// <summary>
/// The extents that a text allows, one by one. Unlimited ends and days are every day of a universe that reaches some way past
/// all days that the case names: a relation that holds for some far extent holds for one that is just out of reach of them.
/// </summary>
internal sealed class OracleValue
{
    public const int NoBeginning = -1_000_000_000;
    public const int NoEnd = 1_000_000_000;

    // Days past the universe that the open ranges of all-of sets have, since units may stand across its border.
    private const int Beyond = 80;

    private OracleValue(IReadOnlyList<(int First, int Last)> extents, IReadOnlyList<int[]>? units, IReadOnlyList<int[]>? nearUnits)
    {
        Extents = extents;
        Units = units;
        NearUnits = nearUnits;
    }

    /// <summary>First and last day of every extent.</summary>
    public IReadOnlyList<(int First, int Last)> Extents { get; }

    /// <summary>For an all-of set, the sets of which every extent has one day each, with the two infinities; otherwise null.</summary>
    public IReadOnlyList<int[]>? Units { get; }

    /// <summary>The units that have a day in the universe, and the infinities.</summary>
    public IReadOnlyList<int[]>? NearUnits { get; }

    /// <summary>A universe for some texts and windows: their named days, and more on both sides.</summary>
    public static (int From, int Through) Universe(IEnumerable<string> texts, IEnumerable<int> days)
    {
        int[] named =
        [
            .. texts.SelectMany(Dates).SelectMany(OracleDates.Days),
            .. days.Where(day => day is not (NoBeginning or NoEnd)),
        ];
        const int Margin = 8;
        return (named.Min() - Margin, named.Max() + Margin);
    }

    public static OracleValue Run(int first, int last) => new([(first, last)], null, null);

    public static OracleValue Read(string text, (int From, int Through) universe)
    {
        if (text[0] == '[')
        {
            return OfDays(text[1..^1].Split(',').SelectMany(item => ItemDays(item, universe)));
        }
        if (text[0] == '{')
        {
            return AllOf([.. text[1..^1].Split(',').SelectMany(item => ItemUnits(item, universe))], universe);
        }
        if (text.Contains('T'))
        {
            return OfDays(OracleDates.Days(text[..10]));
        }
        int slash = text.IndexOf('/');
        if (slash < 0)
        {
            return OfDays(OracleDates.Days(text));
        }
        int[] starts = End(text[..slash], NoBeginning, universe);
        int[] ends = End(text[(slash + 1)..], NoEnd, universe);
        return new([.. from start in starts from end in ends where start <= end select (start, end)], null, null);
    }

    /// <summary>Every day that some extent includes, within a universe.</summary>
    public SortedSet<int> PossibleDays((int From, int Through) universe)
    {
        SortedSet<int> days = [];
        if (Units is not null)
        {
            days.UnionWith(Units.SelectMany(unit => unit));
            days.RemoveWhere(day => day < universe.From || day > universe.Through);
            return days;
        }
        foreach ((int first, int last) in Extents)
        {
            for (int day = Math.Max(first, universe.From); day <= Math.Min(last, universe.Through); day++)
            {
                days.Add(day);
            }
        }
        return days;
    }

    private static OracleValue OfDays(IEnumerable<int> days) => new([.. days.Distinct().Order().Select(day => (day, day))], null, null);

    private static OracleValue AllOf(int[][] allUnits, (int From, int Through) universe)
    {
        int[][] units = [.. allUnits.Where(unit => unit[0] is NoBeginning or NoEnd || (unit[^1] >= universe.From && unit[0] <= universe.Through))];
        if (units.Length == 1)
        {
            return new([.. units[0].Select(day => (day, day))], allUnits, units);
        }
        // Two days are first and last of an extent if every unit has a day from the one to the other, and two units have these.
        Dictionary<int, int[]> unitsOf = units
            .SelectMany((unit, number) => unit.Select(day => (day, number)))
            .GroupBy(pair => pair.day, pair => pair.number)
            .ToDictionary(group => group.Key, group => group.ToArray());
        int[] days = [.. unitsOf.Keys.Order()];
        List<(int, int)> extents = [];
        foreach (int first in days)
        {
            if (units.Any(unit => unit[^1] < first))
            {
                break;
            }
            int leastLast = units.Max(unit => unit.First(day => day >= first));
            foreach (int last in days.Where(day => day >= leastLast))
            {
                if (unitsOf[first].Any(one => unitsOf[last].Any(other => other != one)))
                {
                    extents.Add((first, last));
                }
            }
        }
        return new(extents, allUnits, units);
    }

    private static int[] End(string text, int open, (int From, int Through) universe) => text switch
    {
        "" => Every(universe.From, universe.Through),
        ".." => [open],
        ['.', '.', .. var date] => Every(universe.From, OracleDates.Days(date)[^1]),
        [.. var date, '.', '.'] => Every(OracleDates.Days(date)[0], universe.Through),
        _ => OracleDates.Days(text),
    };

    private static int[] ItemDays(string item, (int From, int Through) universe)
    {
        (string first, string last, bool isRange) = Split(item);
        return !isRange ? OracleDates.Days(item)
            : Every(first.Length == 0 ? universe.From : OracleDates.Days(first)[0], last.Length == 0 ? universe.Through : OracleDates.Days(last)[^1]);
    }

    private static IEnumerable<int[]> ItemUnits(string item, (int From, int Through) universe)
    {
        (string first, string last, bool isRange) = Split(item);
        if (!isRange)
        {
            return [OracleDates.Days(item)];
        }
        IEnumerable<int[]> units = OracleDates.Units(
            first.Length == 0 ? last : first,
            first.Length == 0 ? universe.From - Beyond : OracleDates.Days(first)[0],
            last.Length == 0 ? universe.Through + Beyond : OracleDates.Days(last)[0]);
        return first.Length == 0 ? units.Prepend([NoBeginning]) : last.Length == 0 ? units.Append([NoEnd]) : units;
    }

    private static (string First, string Last, bool IsRange) Split(string item)
    {
        int dots = item.IndexOf("..", StringComparison.Ordinal);
        return dots < 0 ? (item, item, false) : (item[..dots], item[(dots + 2)..], true);
    }

    private static IEnumerable<string> Dates(string text) =>
        text.Split(['[', ']', '{', '}', ',', '/'], StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(part => part.Split("..", StringSplitOptions.RemoveEmptyEntries))
            .Select(part => part.Contains('T') ? part[..10] : part);

    private static int[] Every(int first, int last) => [.. Enumerable.Range(first, Math.Max(0, last - first + 1))];
}
