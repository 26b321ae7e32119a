using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time.Oracle;

/// <summary>The relations, found by looking at every pair of extents.</summary>
internal static class OracleRelations
{
    /// <summary>Allen's relations that some pair of extents has, by first and last day.</summary>
    public static AllenRelations Possible(OracleValue left, OracleValue right)
    {
        AllenRelations found = AllenRelations.None;
        foreach ((int first, int last) in left.Extents)
        {
            foreach ((int otherFirst, int otherLast) in right.Extents)
            {
                found |= Between(first, last, otherFirst, otherLast);
            }
        }
        return found;
    }

    /// <summary>
    /// The answer from every pair of extents, whose possible relations are given; for the days of all-of sets the answer that is
    /// documented.
    /// </summary>
    public static Certainty Relate(
        TimeRelation relation, OracleValue left, OracleValue right, AllenRelations possible, (int From, int Through) universe) => relation switch
    {
        TimeRelation.Intersects when left.Units is not null && right.Units is not null => IntersectsAsDocumented(left, right),
        TimeRelation.Intersects when left.Units is not null => Intersects(left.Units, right.Extents),
        TimeRelation.Intersects when right.Units is not null => Intersects(right.Units, left.Extents),
        TimeRelation.Covers when left.Units is not null => CoversAsDocumented(left.Units, right, universe),
        _ => Answer(possible, Asked(relation)),
    };

    /// <summary>Whether two all-of sets share a day, from every choice of days; null where there are too many choices.</summary>
    public static Certainty? IntersectsExactly(IReadOnlyList<int[]> left, IReadOnlyList<int[]> right)
    {
        if (Choices(left) * Choices(right) > 20_000)
        {
            return null;
        }
        List<HashSet<int>> others = [.. Extents(right).Select(days => days.ToHashSet())];
        bool any = false;
        bool all = true;
        foreach (int[] days in Extents(left))
        {
            foreach (HashSet<int> other in others)
            {
                bool shares = days.Any(day => day is not (OracleValue.NoBeginning or OracleValue.NoEnd) && other.Contains(day));
                any |= shares;
                all &= shares;
            }
        }
        return all ? Certainty.Certain : any ? Certainty.Possible : Certainty.Impossible;
    }

    /// <summary>Whether an all-of set covers a run of days, from every choice of days; null where there are too many choices.</summary>
    public static Certainty? CoversExactly(IReadOnlyList<int[]> units, int first, int last)
    {
        if (Choices(units) > 20_000 || first == OracleValue.NoBeginning || last == OracleValue.NoEnd)
        {
            return null;
        }
        bool any = false;
        bool all = true;
        foreach (int[] days in Extents(units))
        {
            bool covers = Enumerable.Range(first, last - first + 1).All(days.Contains);
            any |= covers;
            all &= covers;
        }
        return all ? Certainty.Certain : any ? Certainty.Possible : Certainty.Impossible;
    }

    private static AllenRelations Between(int first, int last, int otherFirst, int otherLast)
    {
        if (first == otherFirst && last == otherLast)
        {
            return AllenRelations.Equals;
        }
        if (last < otherFirst)
        {
            return last + 1 == otherFirst ? AllenRelations.Meets : AllenRelations.Before;
        }
        if (otherLast < first)
        {
            return otherLast + 1 == first ? AllenRelations.MetBy : AllenRelations.After;
        }
        if (first == otherFirst)
        {
            return last < otherLast ? AllenRelations.Starts : AllenRelations.StartedBy;
        }
        if (last == otherLast)
        {
            return first > otherFirst ? AllenRelations.Finishes : AllenRelations.FinishedBy;
        }
        return first < otherFirst
            ? last < otherLast ? AllenRelations.Overlaps : AllenRelations.Contains
            : last < otherLast ? AllenRelations.During : AllenRelations.OverlappedBy;
    }

    private static AllenRelations[] Asked(TimeRelation relation) => relation switch
    {
        TimeRelation.Before => [AllenRelations.Before, AllenRelations.Meets],
        TimeRelation.After => [AllenRelations.After, AllenRelations.MetBy],
        TimeRelation.Within => [AllenRelations.Equals, AllenRelations.Starts, AllenRelations.During, AllenRelations.Finishes],
        TimeRelation.Covers => [AllenRelations.Equals, AllenRelations.StartedBy, AllenRelations.Contains, AllenRelations.FinishedBy],
        _ =>
        [
            AllenRelations.Equals, AllenRelations.Starts, AllenRelations.During, AllenRelations.Finishes, AllenRelations.StartedBy,
            AllenRelations.Contains, AllenRelations.FinishedBy, AllenRelations.Overlaps, AllenRelations.OverlappedBy,
        ],
    };

    private static Certainty Answer(AllenRelations possible, AllenRelations[] asked)
    {
        AllenRelations[] found = [.. Enum.GetValues<AllenRelations>().Where(one => int.IsPow2((int)one) && possible.HasFlag(one))];
        return found.All(asked.Contains) ? Certainty.Certain : found.Any(asked.Contains) ? Certainty.Possible : Certainty.Impossible;
    }

    // The days of the units are chosen independently: all lie outside a run unless some unit lies wholly inside.
    private static Certainty Intersects(IReadOnlyList<int[]> units, IReadOnlyList<(int First, int Last)> runs)
    {
        bool any = runs.Any(run => units.Any(unit => unit.Any(day => day >= run.First && day <= run.Last)));
        bool all = runs.All(run => units.Any(unit => unit.All(day => day >= run.First && day <= run.Last)));
        return all ? Certainty.Certain : any ? Certainty.Possible : Certainty.Impossible;
    }

    private static Certainty IntersectsAsDocumented(OracleValue left, OracleValue right)
    {
        HashSet<int> precise = PreciseDays(left.Units!);
        HashSet<int> otherPrecise = PreciseDays(right.Units!);
        if (left.Units!.Any(unit => IsReal(unit) && unit.All(otherPrecise.Contains))
            || right.Units!.Any(unit => IsReal(unit) && unit.All(precise.Contains)))
        {
            return Certainty.Certain;
        }
        bool any = left.Units!.Where(IsReal).SelectMany(unit => unit).Intersect(right.Units!.Where(IsReal).SelectMany(unit => unit)).Any();
        return any ? Certainty.Possible : Certainty.Impossible;
    }

    private static bool IsReal(int[] unit) => unit[0] is not (OracleValue.NoBeginning or OracleValue.NoEnd);

    private static Certainty CoversAsDocumented(IReadOnlyList<int[]> units, OracleValue other, (int From, int Through) universe)
    {
        HashSet<int> precise = PreciseDays(units);
        HashSet<int> possible = [.. units.SelectMany(unit => unit)];
        if (other.NearUnits is not null)
        {
            return other.NearUnits.All(unit => unit.All(precise.Contains)) ? Certainty.Certain
                : other.NearUnits.All(unit => unit.Any(possible.Contains)) ? Certainty.Possible
                : Certainty.Impossible;
        }
        return other.Extents.All(run => Days(run, universe).All(precise.Contains)) ? Certainty.Certain
            : other.Extents.Any(run => Days(run, universe).All(possible.Contains)) ? Certainty.Possible
            : Certainty.Impossible;
    }

    private static HashSet<int> PreciseDays(IReadOnlyList<int[]> units) => [.. units.Where(unit => unit.Length == 1).Select(unit => unit[0])];

    private static IEnumerable<int> Days((int First, int Last) run, (int From, int Through) universe)
    {
        if (run.First == OracleValue.NoBeginning)
        {
            yield return OracleValue.NoBeginning;
        }
        for (int day = Math.Max(run.First, universe.From); day <= Math.Min(run.Last, universe.Through); day++)
        {
            yield return day;
        }
        if (run.Last == OracleValue.NoEnd)
        {
            yield return OracleValue.NoEnd;
        }
    }

    private static double Choices(IReadOnlyList<int[]> units) => units.Aggregate(1.0, (product, unit) => product * unit.Length);

    private static IEnumerable<int[]> Extents(IEnumerable<int[]> units) => units.Aggregate(
        (IEnumerable<int[]>)[[]], (chosen, unit) => chosen.SelectMany(days => unit.Select(day => (int[])[.. days, day])));
}
