using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

// The nearest of some words to one that was mistyped.
internal static class Spelling
{
    // So that no text of a stranger takes long: a slip of the pen is short, and of many long and nearly equal words the first ones will do.
    private const int MostCandidates = 10_000;
    private const int MostChanges = 5;
    private const int MostCells = 1_000_000;

    // More than any key has.
    private const int LongestStart = 64;

    // The nearest candidate, ordinally the first of equals; null where more than a third of the word, or more than a few letters, would have
    // to change. It looks at the first ten thousand, as long as a fixed amount of work allows.
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        string? nearest = null;
        int least = Math.Min(word.Length / 3, MostChanges) + 1;
        int cells = 0;
        foreach (string candidate in candidates.Take(MostCandidates))
        {
            if (cells > MostCells)
            {
                break;
            }
            if (Math.Abs(candidate.Length - word.Length) > least)
            {
                continue;
            }
            int distance = Distance(word, candidate, least, ref cells);
            if (distance < least || (distance == least && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0))
            {
                nearest = candidate;
                least = distance;
            }
        }
        return nearest;
    }

    // A few of a short list that are nearest to a word, however far away that is.
    public static IEnumerable<string> Nearest(string word, IEnumerable<string> candidates, int count)
    {
        string start = word.Length <= LongestStart ? word : word.Substring(0, LongestStart);
        int cells = 0;
        return candidates.OrderBy(candidate => Distance(start, candidate, LongestStart, ref cells)).ThenBy(candidate => candidate, StringComparer.Ordinal).Take(count);
    }

    // How many letters have to be put in, taken out, changed, or swapped with the next: the distance of optimal string alignment, row by row.
    // More than a limit is some number greater than it.
    private static int Distance(string left, string right, int limit, ref int cells)
    {
        cells += right.Length;
        int[] above = new int[right.Length + 1];
        int[] before = new int[right.Length + 1];
        int[] row = new int[right.Length + 1];
        for (int column = 0; column < row.Length; column++)
        {
            row[column] = column;
        }
        int leastBefore = 0;
        for (int line = 1; line <= left.Length; line++)
        {
            (above, before, row) = (before, row, above);
            // What lies farther to a side than the limit is greater than it.
            int first = Math.Max(1, line - limit);
            int last = Math.Min(right.Length, line + limit);
            row[first - 1] = first == 1 ? line : limit + 1;
            int least = row[first - 1];
            cells += last - first + 1;
            for (int column = first; column <= last; column++)
            {
                int changed = before[column - 1] + (left[line - 1] == right[column - 1] ? 0 : 1);
                row[column] = Math.Min(changed, Math.Min(before[column], row[column - 1]) + 1);
                if (line > 1 && column > 1 && left[line - 1] == right[column - 2] && left[line - 2] == right[column - 1])
                {
                    row[column] = Math.Min(row[column], above[column - 2] + 1);
                }
                least = Math.Min(least, row[column]);
            }
            if (last < right.Length)
            {
                row[last + 1] = limit + 1;
            }
            // Rows that follow go on from this one, or with a swap from the one before.
            if (least > limit && leastBefore >= limit)
            {
                return least;
            }
            leastBefore = least;
        }
        return row[right.Length];
    }
}
