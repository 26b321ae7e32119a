using SpaceTalks.Time;

namespace SpaceTalks.Benchmarks.Dates;

/// <summary>The tasks, each over all texts of a corpus.</summary>
internal sealed class DateTasks
{
    private readonly string[] _texts;
    private readonly When[] _values;
    private readonly DateWindow _window = DateWindow.Quarter(2026, 1);
    private readonly char[] _buffer = new char[256];

    public DateTasks(string[] texts)
    {
        _texts = texts;
        _values = [.. texts.Select(When.Parse)];
    }

    public int Parse()
    {
        int read = 0;
        foreach (string text in _texts)
        {
            read += When.TryParse(text.AsSpan(), out When? _) ? 1 : 0;
        }
        return read;
    }

    public int ParseAndBounds()
    {
        int days = 0;
        foreach (string text in _texts)
        {
            if (When.TryParse(text.AsSpan(), out When? when))
            {
                days += (when.Earliest is { } earliest ? earliest.Day : 0) + (when.Latest is { } latest ? latest.Day : 0);
            }
        }
        return days;
    }

    public int Format()
    {
        int length = 0;
        foreach (When value in _values)
        {
            length += value.ToString().Length;
        }
        return length;
    }

    public int FormatSpan()
    {
        int length = 0;
        foreach (When value in _values)
        {
            value.TryFormat(_buffer, out int written);
            length += written;
        }
        return length;
    }

    public int Relate()
    {
        int answers = 0;
        foreach (When value in _values)
        {
            answers += (int)value.Within(_window);
        }
        return answers;
    }
}
