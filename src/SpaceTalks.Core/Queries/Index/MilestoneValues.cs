using System;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>What milestones have of a kind: topics with all broader ones, organizations, a status.</summary>
internal sealed class MilestoneValues<TValue>
    where TValue : notnull
{
    private readonly Action<Milestone, ValueTaker<TValue>> _addTo;

    public MilestoneValues(Action<Milestone, ValueTaker<TValue>> addTo, Func<TValue, string> text)
    {
        _addTo = addTo;
        Text = text;
    }

    /// <summary>The text of a value: an identifier or a word.</summary>
    public Func<TValue, string> Text { get; }

    /// <summary>Hands every value of a milestone to what takes it.</summary>
    public void AddTo(Milestone milestone, ValueTaker<TValue> taker) => _addTo(milestone, taker);
}

/// <summary>All that is indexed of milestones.</summary>
internal static class MilestoneValues
{
    public static readonly MilestoneValues<Topic> Topics = new(AddTopics, topic => topic.Id.Value);

    public static readonly MilestoneValues<Organization> Organizations =
        new((milestone, taker) => AddAll(milestone.Organizations, taker), organization => organization.Id.Value);

    public static readonly MilestoneValues<Programme> Programmes =
        new((milestone, taker) => AddAll(milestone.Programmes, taker), programme => programme.Id.Value);

    public static readonly MilestoneValues<Official> Participants = new(AddParticipants, official => official.Id.Value);

    public static readonly MilestoneValues<Source> Sources = new(AddSources, source => source.Id.Value);

    public static readonly MilestoneValues<MilestoneKind> Kinds = new((milestone, taker) => taker.Add(milestone.Kind), Words.MilestoneKinds.Get);

    public static readonly MilestoneValues<MeetingLevel> Levels = new(AddLevel, Words.MeetingLevels.Get);

    public static readonly MilestoneValues<ReportStatus> Statuses =
        new((milestone, taker) => taker.Add(milestone.Status), Words.ReportStatuses.Get);

    private static void AddAll<TValue>(IReadOnlyList<TValue> values, ValueTaker<TValue> taker)
        where TValue : notnull
    {
        for (int index = 0; index < values.Count; index++)
        {
            taker.Add(values[index]);
        }
    }

    private static void AddTopics(Milestone milestone, ValueTaker<Topic> taker)
    {
        AddBroader(milestone.Subjects, taker);
        AddBroader(milestone.Agenda, taker);
    }

    private static void AddBroader(IReadOnlyList<Topic> topics, ValueTaker<Topic> taker)
    {
        for (int index = 0; index < topics.Count; index++)
        {
            for (Topic? topic = topics[index]; topic is not null; topic = topic.Broader)
            {
                taker.Add(topic);
            }
        }
    }

    private static void AddParticipants(Milestone milestone, ValueTaker<Official> taker)
    {
        for (int index = 0; index < milestone.Participants.Count; index++)
        {
            if (milestone.Participants[index].Official is { } official)
            {
                taker.Add(official);
            }
        }
    }

    private static void AddSources(Milestone milestone, ValueTaker<Source> taker)
    {
        for (int index = 0; index < milestone.Reports.Count; index++)
        {
            taker.Add(milestone.Reports[index].Source);
        }
    }

    private static void AddLevel(Milestone milestone, ValueTaker<MeetingLevel> taker)
    {
        if (milestone.Level is { } level)
        {
            taker.Add(level);
        }
    }
}
