using System;
using System.Collections.Generic;
using System.Linq;
using SpaceTalks.Time;

namespace SpaceTalks;

// The index of milestones, each part of which is created on first use. The rows are those of the catalog, in date order.
internal sealed class MilestoneIndex
{
    private readonly Lazy<DateColumns> _dates;
    private readonly Lazy<RowSet> _open;
    private readonly Lazy<IReadOnlyList<Tally<int>>> _years;
    private readonly Lazy<RowSets<Topic>> _topics;
    private readonly Lazy<RowSets<Organization>> _organizations;
    private readonly Lazy<RowSets<Programme>> _programmes;
    private readonly Lazy<RowSets<Official>> _participants;
    private readonly Lazy<RowSets<Official>> _named;
    private readonly Lazy<RowSets<Place>> _possiblePlaces;
    private readonly Lazy<RowSets<Place>> _certainPlaces;
    private readonly Lazy<RowSets<Source>> _sources;
    private readonly Lazy<RowSets<MilestoneKind>> _kinds;
    private readonly Lazy<RowSets<MeetingLevel>> _levels;
    private readonly Lazy<RowSets<ReportStatus>> _statuses;
    private readonly Lazy<WordIndex> _words;
    private readonly Lazy<LinkedNames> _linkedNames;

    public MilestoneIndex(Entities entities)
    {
        Entities = entities;
        _dates = new(() => DateColumns.Of(entities.MilestoneRows.TakeDates()));
        _open = new(FindOpen);
        _years = new(() => YearCount.Of(this, Enumerable.Range(0, Count), null));
        _topics = new(() => new(MilestoneValues.Topics(entities), entities.MilestoneRows));
        _organizations = new(() => new(MilestoneValues.Organizations(entities), entities.MilestoneRows));
        _programmes = new(() => new(MilestoneValues.Programmes(entities), entities.MilestoneRows));
        _participants = new(() => new(MilestoneValues.Participants(entities), entities.MilestoneRows));
        _named = new(() => new(MilestoneValues.Named(entities), entities.MilestoneRows));
        _possiblePlaces = new(() => new(MilestoneValues.Places(entities, isCertain: false), entities.MilestoneRows));
        _certainPlaces = new(() => new(MilestoneValues.Places(entities, isCertain: true), entities.MilestoneRows));
        _sources = new(() => new(MilestoneValues.Sources(entities), entities.MilestoneRows));
        _kinds = new(() => new(MilestoneValues.Kinds(), entities.MilestoneRows));
        _levels = new(() => new(MilestoneValues.Levels(), entities.MilestoneRows));
        _statuses = new(() => new(MilestoneValues.Statuses(entities), entities.MilestoneRows));
        _words = new(() => new(entities.MilestoneRows));
        _linkedNames = new(() => new(entities, () => _programmes.Value, () => _named.Value));
    }

    public Entities Entities { get; }

    // Each milestone is created on first use.
    public EntityTable<Milestone> Milestones => Entities.Milestones;

    public MilestoneRecord[] Records => Entities.MilestoneRows.Records;

    // Null if the date is not known.
    public When? DateOf(int row) => Entities.MilestoneRows.DateOf(row);

    public int Count => Records.Length;

    public DateColumns Dates => _dates.Value;

    public RowSet Open => _open.Value;

    public IReadOnlyList<Tally<int>> Years => _years.Value;

    public RowSets<Topic> Topics => _topics.Value;

    public RowSets<Organization> Organizations => _organizations.Value;

    public RowSets<MilestoneKind> Kinds => _kinds.Value;

    public RowSets<ReportStatus> Statuses => _statuses.Value;

    public WordIndex Words => _words.Value;

    public LinkedNames LinkedNames => _linkedNames.Value;

    // The index for a key of queries; null if there is none.
    public RowSets? Find(string key) => key switch
    {
        QueryKeys.About => _topics.Value,
        QueryKeys.Involving => _organizations.Value,
        QueryKeys.Programme => _programmes.Value,
        QueryKeys.Participant => _participants.Value,
        QueryKeys.Naming => _named.Value,
        QueryKeys.At => _possiblePlaces.Value,
        QueryKeys.CertainlyAt => _certainPlaces.Value,
        QueryKeys.Source => _sources.Value,
        QueryKeys.Kind => _kinds.Value,
        QueryKeys.Level => _levels.Value,
        QueryKeys.Status => _statuses.Value,
        _ => null,
    };

    private RowSet FindOpen()
    {
        RowSetBuilder open = new(Count);
        Word[] statuses = Entities.MilestoneRows.StatusWords;
        for (int row = 0; row < statuses.Length; row++)
        {
            if (Schedule.IsOpen(SpaceTalks.Words.ReportStatuses[statuses[row]]))
            {
                open.Add(row);
            }
        }
        return open.ToRowSet();
    }
}
