using System;
using System.Collections.Generic;

namespace SpaceTalks;

// Creates the plan of a filter, with negations at its leaves.
internal sealed class MilestonePlanner
{
    private readonly MilestoneIndex _index;

    public MilestonePlanner(MilestoneIndex index) => _index = index;

    public MilestonePlan Plan(Filter<Milestone> filter) => Plan(filter, negated: false);

    private MilestonePlan Plan(Filter<Milestone> filter, bool negated)
    {
        List<PlanStep> steps = new(2);
        Add(steps, filter, negated);
        return new MilestonePlan(steps, _index.Count);
    }

    private void Add(List<PlanStep> steps, Filter<Milestone> filter, bool negated)
    {
        switch (filter)
        {
            case EverythingFilter<Milestone>:
                if (negated)
                {
                    steps.Add(Of(filter, RowSet.Empty, negated: false));
                }
                break;
            case NotFilter<Milestone> not:
                Add(steps, not.Operand, !negated);
                break;
            case AndFilter<Milestone> all:
                AddAll(steps, all, all.Parts, negated, isUnion: negated);
                break;
            case OrFilter<Milestone> any:
                AddAll(steps, any, any.Parts, negated, isUnion: !negated);
                break;
            case TermFilter<Milestone> term when _index.Find(term.Key) is { } sets:
                steps.Add(Of(filter, sets[term.Value], negated));
                break;
            case TimeFilter<Milestone> time:
                steps.Add(Of(filter, new DateCondition(time.Relation, time.Window, time.Certainty), negated));
                break;
            case DayFilter<Milestone> day when Schedule.DatesOf(day) is { } dates:
                List<PlanStep> both = negated ? new(2) : steps;
                both.Add(Of(filter, _index.Open, negated: false));
                both.Add(Of(filter, dates, negated: false));
                AddNegated(steps, filter, both);
                break;
            case PhraseFilter<Milestone> phrase:
                List<PlanStep> words = negated ? [] : steps;
                AddPhrase(words, phrase);
                AddNegated(steps, filter, words);
                break;
            default:
                steps.Add(new TestStep(filter, _index.Milestones, negated));
                break;
        }
    }

    private void AddAll(List<PlanStep> steps, Filter<Milestone> filter, ReadOnlySpan<Filter<Milestone>> operands, bool negated, bool isUnion)
    {
        if (!isUnion)
        {
            foreach (Filter<Milestone> operand in operands)
            {
                Add(steps, operand, negated);
            }
            return;
        }
        MilestonePlan[] plans = new MilestonePlan[operands.Length];
        for (int index = 0; index < plans.Length; index++)
        {
            plans[index] = Plan(operands[index], negated);
        }
        steps.Add(new UnionStep(negated ? !filter : filter, plans, isNegated: false, _index.Count));
    }

    // A filter that takes several steps is negated as a whole; one that is not negated is among the steps already.
    private void AddNegated(List<PlanStep> steps, Filter<Milestone> filter, List<PlanStep> own)
    {
        if (own != steps)
        {
            steps.Add(new UnionStep(filter, [new MilestonePlan(own, _index.Count)], isNegated: true, _index.Count));
        }
    }

    private PlanStep Of(Filter<Milestone> filter, RowSet rows, bool negated) => rows.Bits is null
        ? new RowsStep(filter, rows.Rows!, negated, _index.Count)
        : new BitsStep(filter, rows, negated, _index.Count);

    private DateStep Of(Filter<Milestone> filter, in DateCondition condition, bool negated) =>
        new(_index, filter, condition, negated);

    // The words are in the texts, in one of their forms, or in the name of a linked entity.
    private void AddPhrase(List<PlanStep> steps, PhraseFilter<Milestone> phrase)
    {
        List<MilestonePlan> ways = [];
        foreach (RowSet rows in _index.LinkedNames.Find(phrase.Phrase))
        {
            ways.Add(new MilestonePlan([Of(phrase, rows, negated: false)], _index.Count));
        }
        if (phrase.IsExact)
        {
            List<PlanStep> words = ways.Count == 0 ? steps : [];
            AddWords(words, phrase);
            if (ways.Count > 0)
            {
                ways.Add(new MilestonePlan(words, _index.Count));
            }
        }
        else
        {
            RowSet[] rows = Array.FindAll(Array.ConvertAll(phrase.Phrase.Forms, form => _index.Words[form]), rows => rows.Count > 0);
            if (ways.Count == 0 && rows.Length <= 1)
            {
                steps.Add(Of(phrase, rows.Length == 0 ? RowSet.Empty : rows[0], negated: false));
                return;
            }
            ways.AddRange(Array.ConvertAll(rows, form => new MilestonePlan([Of(phrase, form, negated: false)], _index.Count)));
        }
        if (ways.Count > 0)
        {
            steps.Add(new UnionStep(phrase, [.. ways], isNegated: false, _index.Count));
        }
    }

    // A single word is decided by its rows, and so is a kept pair of frequent words. For any other phrase, the texts of the rows that have
    // all words must be read.
    private void AddWords(List<PlanStep> steps, PhraseFilter<Milestone> phrase)
    {
        IReadOnlyList<string> words = phrase.Words;
        int first = steps.Count;
        bool isPaired = false;
        for (int index = 0; index < words.Count; index++)
        {
            RowSet? pair = index + 1 < words.Count ? _index.Words.FindPair(words[index], words[index + 1]) : null;
            if (pair is not null || !isPaired)
            {
                steps.Add(Of(phrase, pair ?? _index.Words[words[index]], negated: false));
            }
            isPaired = pair is not null;
        }
        if (steps.Count > first + 1)
        {
            steps.Add(new TestStep(phrase, _index.Milestones, isNegated: false));
        }
    }
}
