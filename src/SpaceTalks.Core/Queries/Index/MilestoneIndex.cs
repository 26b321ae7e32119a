using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

/// <summary>
/// What is known beforehand of milestones in date order, a row each: the numbers of their dates, and for each topic, organization and so
/// on the rows that have it. Every part is made when it is first asked for, once; reading takes no lock.
/// </summary>
internal sealed class MilestoneIndex
{
    private readonly Lazy<DateColumns> _dates;
    private readonly Lazy<RowSet> _open;
    private readonly Lazy<IReadOnlyList<Tally<int>>> _years;
    private readonly Lazy<RowSets<Topic>> _topics;
    private readonly Lazy<RowSets<Organization>> _organizations;
    private readonly Lazy<RowSets<Programme>> _programmes;
    private readonly Lazy<RowSets<Official>> _participants;
    private readonly Lazy<RowSets<Source>> _sources;
    private readonly Lazy<RowSets<MilestoneKind>> _kinds;
    private readonly Lazy<RowSets<MeetingLevel>> _levels;
    private readonly Lazy<RowSets<ReportStatus>> _statuses;
    private readonly Lazy<WordIndex> _words;

    /// <param name="milestones">The milestones, in date order.</param>
    public MilestoneIndex(Milestone[] milestones)
    {
        Milestones = milestones;
        _dates = new(() => DateColumns.Of(milestones));
        _open = new(FindOpen);
        _years = new(() => YearCount.Of(this, Enumerable.Range(0, Count), null));
        _topics = new(() => new(MilestoneValues.Topics, milestones));
        _organizations = new(() => new(MilestoneValues.Organizations, milestones));
        _programmes = new(() => new(MilestoneValues.Programmes, milestones));
        _participants = new(() => new(MilestoneValues.Participants, milestones));
        _sources = new(() => new(MilestoneValues.Sources, milestones));
        _kinds = new(() => new(MilestoneValues.Kinds, milestones));
        _levels = new(() => new(MilestoneValues.Levels, milestones));
        _statuses = new(() => new(MilestoneValues.Statuses, milestones));
        _words = new(() => new(milestones));
    }

    public Milestone[] Milestones { get; }

    public int Count => Milestones.Length;

    public DateColumns Dates => _dates.Value;

    /// <summary>What is proposed or planned.</summary>
    public RowSet Open => _open.Value;

    /// <summary>How many milestones each year has.</summary>
    public IReadOnlyList<Tally<int>> Years => _years.Value;

    public RowSets<Topic> Topics => _topics.Value;

    public RowSets<Organization> Organizations => _organizations.Value;

    public RowSets<MilestoneKind> Kinds => _kinds.Value;

    public RowSets<ReportStatus> Statuses => _statuses.Value;

    public WordIndex Words => _words.Value;

    /// <summary>The rows of each value of a key; null where the key has no index.</summary>
    public RowSets? Find(string key) => key switch
    {
        "about" => _topics.Value,
        "involving" => _organizations.Value,
        "programme" => _programmes.Value,
        "participant" => _participants.Value,
        "source" => _sources.Value,
        "kind" => _kinds.Value,
        "level" => _levels.Value,
        "status" => _statuses.Value,
        _ => null,
    };

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
