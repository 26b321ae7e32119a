using System;
using System.Collections.Generic;
using System.Linq;
using NpgsqlTypes;
using SpaceTalks.Time;

namespace SpaceTalks.PostgreSql;

// Compiles a filter to a condition in SQL. See SqlCondition for what SQL cannot decide.
internal sealed class FilterCompiler(SqlParameters parameters, DatabaseState state) : IFilterVisitor<Milestone, SqlCondition>
{
    private const string Unqualified = "NOT qualified";
    private const string IsOpen = "status <= 1";

    // The four days of these say everything, and those of the others say less.
    private const string IsRegular = "shape IN (0, 1, 5)";
    private const string IsNoSet = "shape <> 4";

    public SqlCondition Visit(EverythingFilter<Milestone> filter) => new(SqlCondition.True);

    public SqlCondition Visit(AndFilter<Milestone> filter) => Combine(filter.Operands, HaveAll, static (all, one) => all & one);

    public SqlCondition Visit(OrFilter<Milestone> filter) => Combine(filter.Operands, HaveAny, static (any, one) => any | one);

    public SqlCondition Visit(NotFilter<Milestone> filter) => !filter.Operand.Accept(this);

    public SqlCondition Visit(TermFilter<Milestone> filter) =>
        filter.Key == QueryKeys.Id ? new("id = " + parameters.Add(filter.Value))
        : filter.Key == QueryKeys.Status ? new("status = " + parameters.Add((short)TermIds.StatusOf(filter.Value), NpgsqlDbType.Smallint))
        : Terms.IsTerm(filter.Key) ? HaveAll(filter)
        : OfDelegate;

    public SqlCondition Visit(TimeFilter<Milestone> filter) =>
        filter.Certainty == Certainty.Certain ? Certainly(filter.Relation, filter.Window) : Possibly(filter.Relation, filter.Window);

    public SqlCondition Visit(DayFilter<Milestone> filter)
    {
        if (Schedule.DatesOf(filter) is not { } dates)
        {
            return OfDelegate;
        }
        SqlCondition open = new(IsOpen);
        return filter.Key == QueryKeys.PossiblyOverdue
            ? open & Possibly(dates.Relation, dates.Window) & !Certainly(dates.Relation, dates.Window)
            : open & (filter.Key == QueryKeys.Overdue ? Certainly(dates.Relation, dates.Window) : Possibly(dates.Relation, dates.Window));
    }

    public SqlCondition Visit(PhraseFilter<Milestone> filter)
    {
        SqlCondition words = Contain(filter.Phrase, string.Empty);
        int[] linked = [.. state.Names.EntitiesNamed(filter.Phrase).SelectMany(Terms.OfLinked).Select(state.TermIds.Of).Distinct()];
        return linked.Length == 0 ? words : words | HaveAny(linked);
    }

    public SqlCondition Visit(PredicateFilter<Milestone> filter) => OfDelegate;

    // The words one after the other in a text of the milestone, or in its title alone.
    public SqlCondition Contain(Phrase phrase, string weight)
    {
        string query = phrase.IsExact
            ? string.Join(" <-> ", phrase.Words.Select(word => "'" + word + "'" + weight))
            : string.Join(" | ", phrase.Forms.Select(form => "'" + form + "'" + weight));
        string found = "words @@ " + parameters.Add(query) + "::tsquery";
        return new SqlCondition(found, "(" + found + " OR long_text)");
    }

    // A delegate is asked about each milestone.
    private static SqlCondition OfDelegate => new(SqlCondition.False, SqlCondition.True);

    // One look into the index, and one into each row, for all terms.
    private SqlCondition Combine(
        IReadOnlyList<Filter<Milestone>> operands, Func<TermFilter<Milestone>[], SqlCondition> ofTerms, Func<SqlCondition, SqlCondition, SqlCondition> combine)
    {
        TermFilter<Milestone>[] terms = [.. operands.OfType<TermFilter<Milestone>>().Where(term => Terms.IsTerm(term.Key))];
        IEnumerable<SqlCondition> conditions = operands.Except(terms).Select(operand => operand.Accept(this));
        conditions = terms.Length == 0 ? conditions : conditions.Prepend(ofTerms(terms));
        return conditions.Aggregate(combine);
    }

    private SqlCondition HaveAll(params TermFilter<Milestone>[] terms)
    {
        string all = "terms @> " + parameters.Add(IdsOf(terms));
        // Those of two organizations are found among the joint ones, which have an index of their own.
        return new(terms.Count(term => term.Key == QueryKeys.Involving) > 1 ? all + " AND joint" : all);
    }

    private SqlCondition HaveAny(TermFilter<Milestone>[] terms) => HaveAny(IdsOf(terms));

    // One parameter, however many there are: a statement has 65,535 at most, and as many officials may share a name.
    private SqlCondition HaveAny(int[] terms) => HaveAny(terms, parameters);

    public static SqlCondition HaveAny(int[] terms, SqlParameters parameters) => new("terms && " + parameters.Add(terms));

    private int[] IdsOf(TermFilter<Milestone>[] terms) => [.. terms.Select(term => state.TermIds.Of(term.Key, term.Value))];

    private SqlCondition Certainly(TimeRelation relation, DateWindow window)
    {
        int first = window.PackedStart.Number;
        int last = window.PackedEnd.Number;
        switch (relation)
        {
            case TimeRelation.Before:
                // What ends before a day begins before it: an index in date order can end there.
                return IsWithoutStart(window) ? new(SqlCondition.False) : new(Both("le < " + parameters.Add(first) + " AND " + StartBefore(window.Start), Unqualified));
            case TimeRelation.After:
                return IsWithoutEnd(window) ? new(SqlCondition.False) : new(Both(StartFrom(window.End.Next), Unqualified));
            case TimeRelation.Within:
                // An index in date order finds the first ones without looking at the rest, and ends at the last one that can be within.
                string start = IsWithoutStart(window) ? SqlCondition.True : StartFrom(window.Start);
                string end = IsWithoutEnd(window) ? SqlCondition.True : "le <= " + parameters.Add(last) + " AND " + StartBefore(window.End.Next);
                return new(Both(Both(start, end), Unqualified));
            case TimeRelation.Intersects:
                return Unless(IsNoSet, Both($"ls <= {parameters.Add(last)} AND ee >= {parameters.Add(first)}", Unqualified));
            default:
                return Unless(IsNoSet, Both($"ls <= {parameters.Add(first)} AND ee >= {parameters.Add(last)}", Unqualified));
        }
    }

    private SqlCondition Possibly(TimeRelation relation, DateWindow window)
    {
        int first = window.PackedStart.Number;
        int last = window.PackedEnd.Number;
        switch (relation)
        {
            case TimeRelation.Before:
                return new(IsWithoutStart(window) ? "undated" : "ee < " + parameters.Add(first));
            case TimeRelation.After:
                return new(IsWithoutEnd(window) ? "undated" : "ls > " + parameters.Add(last));
            case TimeRelation.Within:
                return Unless(IsRegular, Both(Share(window), Both(
                    IsWithoutStart(window) ? SqlCondition.True : "ls >= " + parameters.Add(first),
                    IsWithoutEnd(window) ? SqlCondition.True : "ee <= " + parameters.Add(last))));
            case TimeRelation.Intersects:
                return Unless("shape NOT IN (2, 4)", Share(window));
            default:
                string covers = $"es <= {parameters.Add(first)} AND le >= {parameters.Add(last)}";
                return Unless("shape NOT IN (2, 4)", first == last ? covers : Both(covers, "shape NOT IN (0, 2)"));
        }
    }

    // That the days between the first and the last share one with the window.
    private string Share(DateWindow window) =>
        (IsWithoutStart(window), IsWithoutEnd(window)) switch
        {
            (true, true) => SqlCondition.True,
            (true, false) => "es <= " + parameters.Add(window.PackedEnd.Number),
            (false, true) => "le >= " + parameters.Add(window.PackedStart.Number),
            _ => $"days && int4range({parameters.Add(window.PackedStart.Number)}, {parameters.Add(window.PackedEnd.Number)}, '[]') AND {AreNear(window)}",
        };

    // What is not wide begins at most a year before a day that it shares with the window, so that an index in date order finds it. That is
    // faster than an index of ranges, which only the wide ones have.
    private string AreNear(DateWindow window)
    {
        int earliest = window.PackedStart.Number - DateShapes.PackedYear;
        return $"(wide OR date_key >= {parameters.Add(OrderKeys.OfPacked(earliest))} AND date_key < {parameters.Add(OrderKeys.OfPacked(window.PackedEnd.Number + 1))})";
    }

    private string StartBefore(CalendarDay day) => "date_key < " + parameters.Add(OrderKeys.OfDay(day));

    private string StartFrom(CalendarDay day) => "date_key >= " + parameters.Add(OrderKeys.OfDay(day));

    private static bool IsWithoutStart(DateWindow window) => window.PackedStart.Number == PackedDay.NegativeInfinity.Number;

    private static bool IsWithoutEnd(DateWindow window) => window.PackedEnd.Number == PackedDay.PositiveInfinity.Number;

    // Exact for the rows of some shapes. Of the others, those that fail do not match, and those that pass may.
    private static SqlCondition Unless(string isExact, string condition) =>
        condition == SqlCondition.True ? new(condition) : new(condition + " AND " + isExact, condition);

    private static string Both(string left, string right) =>
        left == SqlCondition.True ? right : right == SqlCondition.True ? left : left + " AND " + right;
}
