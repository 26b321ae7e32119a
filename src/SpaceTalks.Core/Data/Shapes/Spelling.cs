using System;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>The nearest of some words to one that was mistyped.</summary>
internal static class Spelling
{
    /// <summary>The nearest candidate, ordinally the first of equals; null where more than a third of the word would have to change.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        string? nearest = null;
        int least = (word.Length / 3) + 1;
        int[][]? rows = null;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > least)
            {
                continue;
            }
            rows ??= [new int[word.Length + 1], new int[word.Length + 1], new int[word.Length + 1]];
            int distance = Distance(candidate, word, rows);
            if (distance < least || (distance == least && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0))
            {
                nearest = candidate;
                least = distance;
            }
        }
        return nearest;
    }

    // How many letters have to be put in, taken out, changed, or swapped with the next: the distance of optimal string alignment, row by
    // row. The rows are one longer than the right word, whatever is in them.
    private static int Distance(string left, string right, int[][] rows)
    {
        (int[] above, int[] before, int[] row) = (rows[0], rows[1], rows[2]);
        for (int column = 0; column < row.Length; column++)
        {
            row[column] = column;
        }
        for (int line = 1; line <= left.Length; line++)
        {
            (above, before, row) = (before, row, above);
            row[0] = line;
            for (int column = 1; column <= right.Length; column++)
            {
                int changed = before[column - 1] + (left[line - 1] == right[column - 1] ? 0 : 1);
                row[column] = Math.Min(changed, Math.Min(before[column], row[column - 1]) + 1);
                if (line > 1 && column > 1 && left[line - 1] == right[column - 2] && left[line - 2] == right[column - 1])
                {
                    row[column] = Math.Min(row[column], above[column - 2] + 1);
                }
            }
        }
        return row[right.Length];
    }
}
