using System;
using System.Collections.Generic;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// Makes the cursor of a filter: negations at the leaves, sets of bits as one, what the fewest rows meet first, what has to ask entities
/// last.
/// </summary>
internal sealed class MilestonePlanner
{
    private readonly MilestoneIndex _index;

    public MilestonePlanner(MilestoneIndex index) => _index = index;

    /// <summary>The steps of a filter, all of which a row has to pass, in the order in which they are taken.</summary>
    public List<PlanStep> Plan(Filter<Milestone> filter)
    {
        List<PlanStep> steps = [];
        Add(steps, filter, negated: false);
        JoinBits(steps);
        Order(steps);
        return steps;
    }

    /// <summary>The cursor of a filter.</summary>
    public RowCursor Compile(Filter<Milestone> filter) => Join(Plan(filter));

    /// <summary>The cursor of steps.</summary>
    public RowCursor Join(List<PlanStep> steps)
    {
        if (steps.Count == 0)
        {
            return new AllRowsCursor(_index.Count);
        }
        RowCursor lead = CursorOf(steps[0]);
        if (steps.Count == 1)
        {
            return lead;
        }
        RowCursor[] others = new RowCursor[steps.Count - 1];
        for (int index = 0; index < others.Length; index++)
        {
            others[index] = CursorOf(steps[index + 1]);
        }
        return new AndCursor(lead, others);
    }

    private RowCursor CursorOf(in PlanStep step)
    {
        if (step.Cursor is not null)
        {
            return step.Cursor;
        }
        if (step.Rows!.Bits is { } bits)
        {
            return step.IsNegated ? new RowBitsCursor([], [bits], _index.Count) : new RowBitsCursor([bits], [], _index.Count);
        }
        RowListCursor rows = new(step.Rows.Rows!);
        return step.IsNegated ? new NotCursor(rows, _index.Count) : rows;
    }

    private void Add(List<PlanStep> steps, Filter<Milestone> filter, bool negated)
    {
        switch (filter)
        {
            case EverythingFilter<Milestone> when !negated:
                break;
            case EverythingFilter<Milestone>:
                steps.Add(PlanStep.Of(filter, RowSet.Empty, negated: false));
                break;
            case NotFilter<Milestone> not:
                Add(steps, not.Operand, !negated);
                break;
            case AndFilter<Milestone> all when !negated:
                AddEach(steps, all.Operands, negated);
                break;
            case OrFilter<Milestone> any when negated:
                AddEach(steps, any.Operands, negated);
                break;
            case AndFilter<Milestone> all:
                steps.Add(AnyOf(filter, all.Operands, negated));
                break;
            case OrFilter<Milestone> any:
                steps.Add(AnyOf(filter, any.Operands, negated));
                break;
            case TermFilter<Milestone> term when _index.Find(term.Key) is { } sets:
                steps.Add(PlanStep.Of(filter, sets[term.Value], negated));
                break;
            case TimeFilter<Milestone> time:
                steps.Add(Dated(filter, new DateCondition(time.Relation, time.Window, time.Certainty), negated));
                break;
            case DayFilter<Milestone> day when !negated && Schedule.DatesOf(day) is { } dates:
                steps.Add(PlanStep.Of(filter, _index.Open, negated: false));
                steps.Add(Dated(filter, dates, negated: false));
                break;
            case PhraseFilter<Milestone> phrase:
                AddPhrase(steps, phrase, negated);
                break;
            default:
                steps.Add(Tested(filter, negated));
                break;
        }
    }

    private void AddEach(List<PlanStep> steps, IReadOnlyList<Filter<Milestone>> operands, bool negated)
    {
        for (int index = 0; index < operands.Count; index++)
        {
            Add(steps, operands[index], negated);
        }
    }

    private PlanStep Tested(Filter<Milestone> filter, bool negated)
    {
        RowCursor test = new TestCursor<Milestone>(_index.Milestones, filter);
        return PlanStep.Of(filter, "each milestone", negated ? new NotCursor(test, _index.Count) : test, PlanStep.TestsEach(_index.Count));
    }

    // A word is in its rows, and so are two frequent ones that follow each other; of what else has all words, the texts must be read.
    private void AddPhrase(List<PlanStep> steps, PhraseFilter<Milestone> phrase, bool negated)
    {
        IReadOnlyList<string> words = phrase.Words;
        if (words.Count == 1)
        {
            steps.Add(PlanStep.Of(phrase, _index.Words[words[0]], negated));
            return;
        }
        List<PlanStep> own = [];
        bool isPaired = false;
        for (int index = 0; index < words.Count; index++)
        {
            RowSet? pair = index + 1 < words.Count ? _index.Words.FindPair(words[index], words[index + 1]) : null;
            if (pair is not null || !isPaired)
            {
                own.Add(PlanStep.Of(phrase, pair ?? _index.Words[words[index]], negated: false));
            }
            isPaired = pair is not null;
        }
        if (own.Count == 1)
        {
            steps.Add(PlanStep.Of(phrase, own[0].Rows!, negated));
            return;
        }
        own.Add(Tested(phrase, negated: false));
        if (!negated)
        {
            steps.AddRange(own);
            return;
        }
        JoinBits(own);
        Order(own);
        steps.Add(PlanStep.Of(phrase, "words", new NotCursor(Join(own), _index.Count), PlanStep.TestsEach(_index.Count)));
    }

    private PlanStep AnyOf(Filter<Milestone> filter, IReadOnlyList<Filter<Milestone>> operands, bool negated)
    {
        RowCursor[] cursors = new RowCursor[operands.Count];
        long estimate = 0;
        for (int index = 0; index < cursors.Length; index++)
        {
            List<PlanStep> steps = [];
            Add(steps, operands[index], negated);
            JoinBits(steps);
            Order(steps);
            estimate += steps.Count == 0 ? _index.Count : steps[0].Estimate;
            cursors[index] = Join(steps);
        }
        return PlanStep.Of(filter, "union", new OrCursor(cursors), estimate);
    }

    private PlanStep Dated(Filter<Milestone> filter, in DateCondition condition, bool negated)
    {
        DateCursor<Milestone> cursor = new(_index.Dates, new TestCursor<Milestone>(_index.Milestones, filter), condition);
        return negated
            ? PlanStep.Of(filter, "dates", new NotCursor(cursor, _index.Count), PlanStep.TestsEach(_index.Count))
            : PlanStep.Of(filter, "dates", cursor, cursor.Estimate, cursor.First, cursor.End);
    }

    // All sets of bits are one cursor, which looks at 64 rows at a time.
    private void JoinBits(List<PlanStep> steps)
    {
        int bits = 0;
        int wanted = 0;
        foreach (PlanStep step in steps)
        {
            bits += step.Rows?.Bits is null ? 0 : 1;
            wanted += step.Rows?.Bits is null || step.IsNegated ? 0 : 1;
        }
        if (bits < 2)
        {
            return;
        }
        ulong[][] all = new ulong[wanted][];
        ulong[][] none = new ulong[bits - wanted][];
        Filter<Milestone>[] filters = new Filter<Milestone>[bits];
        long estimate = _index.Count;
        bits = wanted = 0;
        foreach (PlanStep step in steps)
        {
            if (step.Rows?.Bits is not { } rows)
            {
                continue;
            }
            filters[bits] = step.Filters[0];
            if (step.IsNegated)
            {
                none[bits - wanted] = rows;
            }
            else
            {
                all[wanted++] = rows;
                estimate = Math.Min(estimate, step.Rows.Count);
            }
            bits++;
        }
        steps.RemoveAll(step => step.Rows?.Bits is not null);
        steps.Add(new PlanStep(filters, "bits", new RowBitsCursor(all, none, _index.Count), estimate));
    }

    // The smallest first: what lies where the dates can lie counts, not what lies elsewhere.
    private void Order(List<PlanStep> steps)
    {
        if (steps.Count < 2)
        {
            return;
        }
        int from = 0;
        int to = _index.Count;
        foreach (PlanStep step in steps)
        {
            from = Math.Max(from, step.From);
            to = Math.Min(to, step.To);
        }
        for (int index = 0; index < steps.Count; index++)
        {
            steps[index] = steps[index].EstimatedWithin(from, to, _index.Count);
        }
        // Few steps: an insertion sort, which keeps the order of equals.
        for (int index = 1; index < steps.Count; index++)
        {
            PlanStep step = steps[index];
            int place = index;
            for (; place > 0 && step.Estimate < steps[place - 1].Estimate; place--)
            {
                steps[place] = steps[place - 1];
            }
            steps[place] = step;
        }
    }
}
