using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>By what milestones are found: each part is made when it is first asked for. The rows are those of the catalog, in date order.</summary>
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

    public MilestoneIndex(Entities entities)
    {
        Entities = entities;
        _dates = new(() => DateColumns.Of(WhenOfRows));
        _open = new(FindOpen);
        _years = new(() => YearCount.Of(this, Enumerable.Range(0, Count), null));
        _topics = new(() => new(MilestoneValues.Topics(entities), Records));
        _organizations = new(() => new(MilestoneValues.Organizations(entities), Records));
        _programmes = new(() => new(MilestoneValues.Programmes(entities), Records));
        _participants = new(() => new(MilestoneValues.Participants(entities), Records));
        _sources = new(() => new(MilestoneValues.Sources(entities), Records));
        _kinds = new(() => new(MilestoneValues.Kinds(), Records));
        _levels = new(() => new(MilestoneValues.Levels(), Records));
        _statuses = new(() => new(MilestoneValues.Statuses(entities), Records));
        _words = new(() => new(Records));
    }

    public Entities Entities { get; }

    /// <summary>The milestones, each made when it is first asked for.</summary>
    public EntityTable<Milestone> Milestones => Entities.Milestones;

    public MilestoneRecord[] Records => Entities.MilestoneRows.Records;

    /// <summary>The date of each row; null where it is not known.</summary>
    public When?[] WhenOfRows => Entities.MilestoneRows.Dates;

    public int Count => Records.Length;

    public DateColumns Dates => _dates.Value;

    /// <summary>What is proposed or planned.</summary>
    public RowSet Open => _open.Value;

    /// <summary>How many there are in each year.</summary>
    public IReadOnlyList<Tally<int>> Years => _years.Value;

    public RowSets<Topic> Topics => _topics.Value;

    public RowSets<Organization> Organizations => _organizations.Value;

    public RowSets<MilestoneKind> Kinds => _kinds.Value;

    public RowSets<ReportStatus> Statuses => _statuses.Value;

    public WordIndex Words => _words.Value;

    /// <summary>What finds the milestones for a key of queries; null where nothing does.</summary>
    public RowSets? Find(string key) => key switch
    {
        QueryKeys.About => _topics.Value,
        QueryKeys.Involving => _organizations.Value,
        QueryKeys.Programme => _programmes.Value,
        QueryKeys.Participant => _participants.Value,
        QueryKeys.Source => _sources.Value,
        QueryKeys.Kind => _kinds.Value,
        QueryKeys.Level => _levels.Value,
        QueryKeys.Status => _statuses.Value,
        _ => null,
    };

    private RowSet FindOpen()
    {
        RowSetBuilder open = new(Count);
        MilestoneRecord[] records = Records;
        for (int row = 0; row < records.Length; row++)
        {
            if (Schedule.IsOpen(Entities.Prevailing(records[row].Reports)[0].Status))
            {
                open.Add(row);
            }
        }
        return open.ToRowSet();
    }
}
