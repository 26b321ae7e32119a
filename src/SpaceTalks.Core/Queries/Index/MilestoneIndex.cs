using System;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>
/// What is known beforehand of milestones in date order, a row each: the numbers of their dates, and for each topic, organization and so
/// on the rows that have it. Every part is made when it is first asked for, once; reading takes no lock.
/// </summary>
internal sealed class MilestoneIndex
{
    private readonly Lazy<DateColumns> _dates;
    private readonly Lazy<RowSet> _open;
    private readonly Dictionary<string, Lazy<RowSets>> _sets;

    /// <param name="milestones">The milestones, in date order.</param>
    public MilestoneIndex(IReadOnlyList<Milestone> milestones)
    {
        Milestones = milestones;
        _dates = new Lazy<DateColumns>(() => DateColumns.Of(milestones));
        _open = new Lazy<RowSet>(FindOpen);
        _sets = new Dictionary<string, Lazy<RowSets>>(StringComparer.Ordinal)
        {
            ["about"] = Sets<Topic>(AddTopics, topic => topic.Id.Value),
            ["involving"] = Sets<Organization>((milestone, taker) => AddAll(milestone.Organizations, taker), organization => organization.Id.Value),
            ["programme"] = Sets<Programme>((milestone, taker) => AddAll(milestone.Programmes, taker), programme => programme.Id.Value),
            ["participant"] = Sets<Official>(AddParticipants, official => official.Id.Value),
            ["source"] = Sets<Source>(AddSources, source => source.Id.Value),
            ["kind"] = Sets<MilestoneKind>((milestone, taker) => taker.Add(milestone.Kind), Words.MilestoneKinds.Get),
            ["level"] = Sets<MeetingLevel>(AddLevel, Words.MeetingLevels.Get),
            ["status"] = Sets<ReportStatus>((milestone, taker) => taker.Add(milestone.Status), Words.ReportStatuses.Get),
        };
    }

    public IReadOnlyList<Milestone> Milestones { get; }

    public int Count => Milestones.Count;

    public DateColumns Dates => _dates.Value;

    /// <summary>What is proposed or planned.</summary>
    public RowSet Open => _open.Value;

    /// <summary>The rows of each value of a key; null where the key has no index.</summary>
    public RowSets? Find(string key) => _sets.TryGetValue(key, out Lazy<RowSets>? sets) ? sets.Value : null;

    private Lazy<RowSets> Sets<TValue>(Action<Milestone, RowSets.Taker<TValue>> addValues, Func<TValue, string> text)
        where TValue : notnull => new(() => RowSets.Of(Milestones, addValues, text));

    private static void AddAll<TValue>(IReadOnlyList<TValue> values, RowSets.Taker<TValue> taker)
        where TValue : notnull
    {
        for (int index = 0; index < values.Count; index++)
        {
            taker.Add(values[index]);
        }
    }

    private static void AddTopics(Milestone milestone, RowSets.Taker<Topic> taker)
    {
        AddBroader(milestone.Subjects, taker);
        AddBroader(milestone.Agenda, taker);
    }

    private static void AddBroader(IReadOnlyList<Topic> topics, RowSets.Taker<Topic> taker)
    {
        for (int index = 0; index < topics.Count; index++)
        {
            for (Topic? topic = topics[index]; topic is not null; topic = topic.Broader)
            {
                taker.Add(topic);
            }
        }
    }

    private static void AddParticipants(Milestone milestone, RowSets.Taker<Official> taker)
    {
        for (int index = 0; index < milestone.Participants.Count; index++)
        {
            if (milestone.Participants[index].Official is { } official)
            {
                taker.Add(official);
            }
        }
    }

    private static void AddSources(Milestone milestone, RowSets.Taker<Source> taker)
    {
        for (int index = 0; index < milestone.Reports.Count; index++)
        {
            taker.Add(milestone.Reports[index].Source);
        }
    }

    private static void AddLevel(Milestone milestone, RowSets.Taker<MeetingLevel> taker)
    {
        if (milestone.Level is { } level)
        {
            taker.Add(level);
        }
    }

    private RowSet FindOpen()
    {
        RowSetBuilder open = new(Count);
        for (int row = 0; row < Count; row++)
        {
            if (Schedule.IsOpen(Milestones[row]))
            {
                open.Add(row);
            }
        }
        return open.ToRowSet();
    }
}
