using System;
using NodaTime;
using NodaTime.Text;

namespace SpaceTalks;

/// <summary>A condition that is judged on a day: whether an entity is upcoming, overdue or in office on it.</summary>
/// <typeparam name="T">The kind of entity.</typeparam>
public sealed class DayFilter<T> : Filter<T>
    where T : class
{
    private readonly Func<T, LocalDate, bool> _isMatch;

    internal DayFilter(string key, LocalDate day, Func<T, LocalDate, bool> isMatch)
    {
        Key = key;
        Day = day.WithCalendar(CalendarSystem.Iso);
        _isMatch = isMatch;
    }

    /// <summary>The key: <c>upcoming</c>, <c>overdue</c>, <c>possibly-overdue</c> and so on.</summary>
    public string Key { get; }

    /// <summary>The day on which the condition is judged.</summary>
    public LocalDate Day { get; }

    /// <inheritdoc/>
    public override bool Equals(Filter<T>? other) => other is DayFilter<T> day && day.Key == Key && day.Day == Day;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Key.GetHashCode() * 397) ^ Day.GetHashCode());

    /// <summary>Returns the key and the day.</summary>
    public override string ToString() => Key + ":" + LocalDatePattern.Iso.Format(Day);

    internal override bool IsMatch(T entity) => _isMatch(entity, Day);

    private protected override TResult Dispatch<TResult>(IFilterVisitor<T, TResult> visitor) => visitor.Visit(this);
}
