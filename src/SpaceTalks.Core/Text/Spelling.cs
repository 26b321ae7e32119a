using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

// Suggests the words that are closest to a mistyped one.
internal static class Spelling
{
    // Limits the work for untrusted texts: a typing error is small, and among many long, similar words any of the first ones is good
    // enough.
    private const int MostCandidates = 10_000;
    private const int MostChanges = 5;
    private const int MostCells = 1_000_000;

    // Longer than any key.
    private const int LongestStart = 64;

    // The nearest candidate, and of equally near ones the first in ordinal order; null if more than a third of the word, or more than a few
    // letters, would have to change. Only the first ten thousand candidates are considered, within a fixed amount of work.
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

    // The `count` words of a short list that are nearest to a word, however distant.
    public static IEnumerable<string> Nearest(string word, IEnumerable<string> candidates, int count)
    {
        string start = word.Length <= LongestStart ? word : word.Substring(0, LongestStart);
        int cells = 0;
        return candidates.OrderBy(candidate => Distance(start, candidate, LongestStart, ref cells)).ThenBy(candidate => candidate, StringComparer.Ordinal).Take(count);
    }

    // The optimal string alignment distance: the number of letters to be inserted, deleted, replaced or swapped with the next one, computed
    // row by row. A distance above the limit is returned as some larger number.
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
            // Cells farther from the diagonal than the limit exceed it.
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
            // Each row depends on the one before it and, for a swap, on the one before that.
            if (least > limit && leastBefore >= limit)
            {
                return least;
            }
            leastBefore = least;
        }
        return row[right.Length];
    }
}
