using System;
using System.Text.Json;
using System.Threading;
using SpaceTalks.Time;

namespace SpaceTalks;

// All types that System.Text.Json is told about: those of documents and entities, and the results of queries and the review.
internal static class AnswerTypes
{
    public static SpaceTalksTypeInfoResolver Resolver => field ?? Interlocked.CompareExchange(ref field, new SpaceTalksTypeInfoResolver(Add), null) ?? field;

    private static void Add(SpaceTalksTypeInfoResolver resolver)
    {
        resolver.AddAnswer<Finding>(Write);
        resolver.AddAnswer<Slip>(Write);
        resolver.AddAnswer<Incumbent>(Write);
        resolver.AddAnswer<SearchHit>(Write);
        resolver.AddAnswer<QueryPlan>(Write);
        AddTally<int>(resolver, (writer, year) => writer.WriteNumberValue(year));
        AddTally<ReportStatus>(resolver, (writer, status) => writer.WriteStringValue(Words.ReportStatuses.Get(status)));
        AddTally<MilestoneKind>(resolver, (writer, kind) => writer.WriteStringValue(Words.MilestoneKinds.Get(kind)));
        AddTally<Topic>(resolver, (writer, topic) => AnswerWriter.WriteLink(writer, topic.Id.Value, topic.Name));
        AddTally<Organization>(resolver, (writer, organization) => AnswerWriter.WriteLink(writer, organization.Id.Value, organization.Name));
        AddQuery<Milestone>(resolver, MilestoneDescription.Milestones.WriteAnswer);
        AddQuery<Finding>(resolver, Write);
    }

    private static void AddTally<TKey>(SpaceTalksTypeInfoResolver resolver, Action<Utf8JsonWriter, TKey> writeKey)
        where TKey : notnull =>
        resolver.AddAnswer<Tally<TKey>>((writer, tally) =>
        {
            writer.WriteStartObject();
            writer.WritePropertyName("key");
            writeKey(writer, tally.Key);
            writer.WriteNumber("certain", tally.Certain);
            writer.WriteNumber("possible", tally.Possible);
            writer.WriteEndObject();
        });

    // So an endpoint that returns a query writes its results.
    private static void AddQuery<T>(SpaceTalksTypeInfoResolver resolver, Action<Utf8JsonWriter, T> write)
        where T : class => resolver.AddAnswer<Query<T>>((writer, query) =>
        {
            writer.WriteStartArray();
            foreach (T found in query)
            {
                write(writer, found);
            }
            writer.WriteEndArray();
        });

    private static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.Rule.Id);
        writer.WriteString("severity", Words.Severities.Get(finding.Severity));
        writer.WriteString("certainty", Words.Certainties.Get(finding.Certainty));
        writer.WriteString("message", finding.Message);
        writer.WriteStartArray("statements");
        foreach (Report report in finding.Statements)
        {
            AnswerWriter.Write(writer, report);
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Slip slip)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", Words.SlipKinds.Get(slip.Kind));
        writer.WritePropertyName("from");
        AnswerWriter.WriteWhen(writer, slip.From.When!);
        writer.WritePropertyName("to");
        AnswerWriter.WriteWhen(writer, slip.To.When!);
        if (slip.SmallestMove is { } smallest && slip.LargestMove is { } largest)
        {
            writer.WriteNumber("smallestMove", smallest);
            writer.WriteNumber("largestMove", largest);
        }
        writer.WriteStartArray("reports");
        AnswerWriter.Write(writer, slip.From);
        AnswerWriter.Write(writer, slip.To);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Incumbent incumbent)
    {
        writer.WriteStartObject();
        if (incumbent.Tenure is { } tenure)
        {
            writer.WritePropertyName("official");
            WriteHolder(writer, tenure);
        }
        writer.WriteString("certainty", Words.Certainties.Get(incumbent.Certainty));
        writer.WriteStartArray("alternatives");
        foreach (Tenure alternative in incumbent.Alternatives)
        {
            WriteHolder(writer, alternative);
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteHolder(Utf8JsonWriter writer, Tenure tenure)
    {
        writer.WriteStartObject();
        writer.WriteString("id", tenure.Official.Id.Value);
        writer.WriteString("name", tenure.Official.Name);
        writer.WriteString("office", tenure.Office);
        writer.WriteString("tenure", tenure.Id.Value);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, SearchHit hit)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", hit.Kind);
        if (hit.Entity is IEntity entity)
        {
            writer.WriteString("id", entity.Key);
        }
        writer.WriteString("title", hit.Title);
        writer.WriteString("matched", hit.Matched);
        if (hit.Window is { } window)
        {
            writer.WriteString("window", window.ToString());
        }
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, QueryPlan plan)
    {
        writer.WriteStartObject();
        writer.WriteString("query", plan.Query);
        if (plan.Order is { } order)
        {
            writer.WriteString("order", order);
        }
        writer.WriteStartArray("steps");
        foreach (QueryPlanStep step in plan.Steps)
        {
            writer.WriteStartObject();
            writer.WriteString("condition", step.Condition);
            writer.WriteString("means", step.Means);
            writer.WriteNumber("candidates", step.Candidates);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteNumber("tests", plan.Tests);
        writer.WriteNumber("rows", plan.Rows);
        writer.WriteEndObject();
    }
}
