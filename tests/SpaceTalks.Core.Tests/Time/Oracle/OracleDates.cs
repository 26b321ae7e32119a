using System.Collections.Concurrent;
using System.Globalization;

namespace SpaceTalks.Tests.Time.Oracle;

/// <summary>
/// What dates mean, told as slowly and plainly as possible: every day of the years 1990 to 2013 is written out and compared
/// with the text, place by place. It shares no code with the library, not even the calendar.
/// </summary>
internal static class OracleDates
{
    private static readonly (int Number, string Text)[] Calendar = WriteOut();

    private static readonly ConcurrentDictionary<string, int[]> Known = new();

    private static readonly ConcurrentDictionary<string, int[][]> KnownUnits = new();

    // The table of ISO 8601-2:2019, clause 8.3; a thirteenth month is January of the next year.
    private static readonly Dictionary<string, int[]> SubYears = new()
    {
        ["21"] = [3, 4, 5],
        ["22"] = [6, 7, 8],
        ["23"] = [9, 10, 11],
        ["24"] = [12, 13, 14],
        ["25"] = [3, 4, 5],
        ["26"] = [6, 7, 8],
        ["27"] = [9, 10, 11],
        ["28"] = [12, 13, 14],
        ["29"] = [9, 10, 11],
        ["30"] = [12, 13, 14],
        ["31"] = [3, 4, 5],
        ["32"] = [6, 7, 8],
        ["33"] = [1, 2, 3],
        ["34"] = [4, 5, 6],
        ["35"] = [7, 8, 9],
        ["36"] = [10, 11, 12],
        ["37"] = [1, 2, 3, 4],
        ["38"] = [5, 6, 7, 8],
        ["39"] = [9, 10, 11, 12],
        ["40"] = [1, 2, 3, 4, 5, 6],
        ["41"] = [7, 8, 9, 10, 11, 12],
    };

    private static readonly string[][] SubYearGroups =
    [
        ["21", "22", "23", "24"], ["25", "26", "27", "28"], ["29", "30", "31", "32"],
        ["33", "34", "35", "36"], ["37", "38", "39"], ["40", "41"],
    ];

    public static int Number(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;

    public static string Text(int day) => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The days that a date may be, in ascending order.</summary>
    public static int[] Days(string date) => Known.GetOrAdd(date.Trim('?', '~', '%'), WorkOut);

    /// <summary>The units of a range: every year, month, season, grouping or day of a date's kind that has a day between two.</summary>
    public static IEnumerable<int[]> Units(string kind, int from, int through) =>
        UnitsOfKind(kind.Trim('?', '~', '%')).Where(days => days[^1] >= from && days[0] <= through);

    private static int[][] UnitsOfKind(string kind)
    {
        string suffix = kind.Length == 7 && SubYears.ContainsKey(kind[5..]) ? kind[5..] : "";
        return KnownUnits.GetOrAdd(kind.Length + suffix, _ => [.. NamesOfKind(kind.Length, suffix).Select(Days).OrderBy(days => days[0])]);
    }

    private static IEnumerable<string> NamesOfKind(int length, string subYear)
    {
        string[] years = [.. Enumerable.Range(1992, 20).Select(year => year.ToString(CultureInfo.InvariantCulture))];
        string[] parts = subYear.Length > 0
            ? SubYearGroups.Single(group => group.Contains(subYear))
            : [.. Enumerable.Range(1, 12).Select(month => month.ToString("00", CultureInfo.InvariantCulture))];
        return length switch
        {
            4 => years,
            7 => years.SelectMany(year => parts.Select(part => year + "-" + part)),
            _ => Calendar.Select(day => day.Text),
        };
    }

    private static int[] WorkOut(string date)
    {
        string year = date[..4];
        if (date.Length == 7 && SubYears.TryGetValue(date[5..], out int[]? months))
        {
            return [.. from day in Calendar
                       let ownYear = DateOnly.FromDayNumber(day.Number).Year
                       let month = DateOnly.FromDayNumber(day.Number).Month
                       where (Matches(ownYear, year) && months.Contains(month)) || (Matches(ownYear - 1, year) && months.Contains(month + 12))
                       select day.Number];
        }
        return [.. Calendar.Where(day => Matches(day.Text, date)).Select(day => day.Number)];
    }

    private static bool Matches(int year, string pattern) => Matches(year.ToString(CultureInfo.InvariantCulture), pattern);

    private static bool Matches(string day, string pattern)
    {
        for (int place = 0; place < pattern.Length; place++)
        {
            if (pattern[place] != 'X' && pattern[place] != day[place])
            {
                return false;
            }
        }
        return true;
    }

    private static (int Number, string Text)[] WriteOut() =>
        [.. Enumerable.Range(Number(1990, 1, 1), Number(2013, 12, 31) - Number(1990, 1, 1) + 1).Select(day => (day, Text(day)))];
}
