using System;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>One step of a plan: the conditions that it decides, what it decides them by, and how many rows it may let pass.</summary>
internal readonly struct PlanStep
{
    private readonly Filter<Milestone>? _filter;
    private readonly Filter<Milestone>[]? _filters;

    /// <summary>A step for several conditions.</summary>
    public PlanStep(Filter<Milestone>[] filters, string means, RowCursor cursor, long estimate)
    {
        _filters = filters;
        _filter = null;
        Means = means;
        Cursor = cursor;
        Rows = null;
        IsNegated = false;
        Estimate = estimate;
        From = 0;
        To = int.MaxValue;
    }

    private PlanStep(
        Filter<Milestone> filter, string means, RowCursor? cursor, RowSet? rows, bool negated, long estimate, int from, int to)
    {
        _filters = null;
        _filter = filter;
        Means = means;
        Cursor = cursor;
        Rows = rows;
        IsNegated = negated;
        Estimate = estimate;
        From = from;
        To = to;
    }

    /// <summary>The conditions.</summary>
    public IReadOnlyList<Filter<Milestone>> Filters => _filters ?? [_filter!];

    /// <summary>What decides them, in a word or two.</summary>
    public string Means { get; }

    /// <summary>What walks through the rows; null where that is made of <see cref="Rows"/>.</summary>
    public RowCursor? Cursor { get; }

    /// <summary>The rows that meet the condition, or, negated, that do not.</summary>
    public RowSet? Rows { get; }

    public bool IsNegated { get; }

    /// <summary>How many rows it may let pass, and beyond all of them what it takes to look at each.</summary>
    public long Estimate { get; }

    /// <summary>The first row that can pass.</summary>
    public int From { get; }

    /// <summary>The row after the last that can pass.</summary>
    public int To { get; }

    /// <summary>An estimate for what looks at every row, greater than any other.</summary>
    public static long TestsEach(int universe) => 4L * universe;

    public static PlanStep Of(Filter<Milestone> filter, RowSet rows, bool negated) =>
        new(filter, rows.Rows is null ? "bits" : "rows", null, rows, negated, rows.Count, 0, int.MaxValue);

    public static PlanStep Of(Filter<Milestone> filter, string means, RowCursor cursor, long estimate) =>
        Of(filter, means, cursor, estimate, 0, int.MaxValue);

    public static PlanStep Of(Filter<Milestone> filter, string means, RowCursor cursor, long estimate, int from, int to) =>
        new(filter, means, cursor, null, false, estimate, from, to);

    /// <summary>The same step, with how many rows it may let pass where all others can too.</summary>
    public PlanStep EstimatedWithin(int from, int to, int universe) =>
        IsNegated ? With(2L * universe)
        : Rows is not null ? With(Rows.EstimateWithin(from, Math.Min(to, universe), universe))
        : Cursor is RowBitsCursor ? With(Estimate * Math.Max(0, Math.Min(to, universe) - from) / universe)
        : this;

    private PlanStep With(long estimate) => _filters is not null
        ? new PlanStep(_filters, Means, Cursor!, estimate)
        : new PlanStep(_filter!, Means, Cursor, Rows, IsNegated, estimate, From, To);
}
