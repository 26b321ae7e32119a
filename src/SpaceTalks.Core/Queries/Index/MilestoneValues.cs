using System;

namespace SpaceTalks;

// A property by which milestones are found and counted. Each of its possible values has a number, counted from 0.
internal abstract class MilestoneValues
{
    private readonly Action<MilestoneRecord, ValueTaker> _addTo;

    protected MilestoneValues(int count, Action<MilestoneRecord, ValueTaker> addTo)
    {
        Count = count;
        _addTo = addTo;
    }

    public int Count { get; }

    // The number of the value with an identifier or word; -1 if there is none.
    public abstract int NumberOf(string text);

    public abstract string TextOf(int number);

    public void AddTo(MilestoneRecord milestone, ValueTaker taker) => _addTo(milestone, taker);

    public static LinkedValues<Topic> Topics(Entities entities)
    {
        int[] broader = Array.ConvertAll(
            entities.Topics.Records, record => ((TopicRecord)record).Broader is { IsMissing: false } link ? entities.Topics.RowOf(link.Id) : -1);
        return new LinkedValues<Topic>(entities.Topics, (milestone, taker) =>
        {
            AddTopics(milestone.Subjects, taker);
            if ((milestone.Traits & ReportTraits.Agenda) != 0)
            {
                foreach (ReportRecord report in milestone.Reports)
                {
                    foreach (AgendaPointRecord point in report.Agenda ?? [])
                    {
                        AddTopics(point.Topics, taker);
                    }
                }
            }
        });

        void AddTopics(ListPart<Link> links, ValueTaker taker)
        {
            foreach (Link link in links.AsSpan())
            {
                for (int topic = taker.RowOf(entities.Topics, link.Id); topic >= 0; topic = broader[topic])
                {
                    taker.Add(topic);
                }
            }
        }
    }

    // The topics that a milestone or one of its reports names itself, without their broader topics.
    public static LinkedValues<Topic> NamedTopics(Entities entities) => new(entities.Topics, (milestone, taker) =>
    {
        AddAll(entities.Topics, milestone.Subjects, taker);
        foreach (ReportRecord report in milestone.Reports)
        {
            foreach (AgendaPointRecord point in report.Agenda ?? [])
            {
                AddAll(entities.Topics, point.Topics, taker);
            }
        }
    });

    // The organizations that a milestone involves, and those of all participants.
    public static LinkedValues<Organization> NamedOrganizations(Entities entities) => new(entities.Organizations, (milestone, taker) =>
    {
        AddAll(entities.Organizations, milestone.Organizations, taker);
        foreach (ReportRecord report in milestone.Reports)
        {
            foreach (ParticipantRecord participant in report.Participants ?? [])
            {
                taker.Add(entities.Organizations, participant.Organization);
            }
        }
    });

    // The prevailing places, at which the milestone certainly or possibly is, and the places around them.
    public static LinkedValues<Place> Places(Entities entities, bool isCertain)
    {
        int[] around = AroundOf(entities);
        return new LinkedValues<Place>(entities.Places, (milestone, taker) =>
        {
            if (PrevailingReports.Placed(entities, milestone.Reports)?.Places is not { } places)
            {
                return;
            }
            ListPart<Link> links = places.OneOf.Count > 0 ? places.OneOf : places.AllOf;
            // A place that contains all of the alternatives also contains the first.
            bool areAlternatives = isCertain && places.OneOf.Count > 1;
            foreach (Link link in links.AsSpan())
            {
                for (int place = taker.RowOf(entities.Places, link.Id); place >= 0; place = around[place])
                {
                    if (!areAlternatives || AllAreWithin(links, place, taker))
                    {
                        taker.Add(place);
                    }
                }
            }
        });

        bool AllAreWithin(ListPart<Link> links, int outer, ValueTaker taker)
        {
            foreach (Link link in links.AsSpan())
            {
                int place = taker.RowOf(entities.Places, link.Id);
                while (place >= 0 && place != outer)
                {
                    place = around[place];
                }
                if (place < 0)
                {
                    return false;
                }
            }
            return true;
        }
    }

    public static LinkedValues<Place> NamedPlaces(Entities entities) => new(entities.Places, (milestone, taker) =>
    {
        foreach (ReportRecord report in milestone.Reports)
        {
            if (report.Places is { } places)
            {
                AddAll(entities.Places, places.OneOf, taker);
                AddAll(entities.Places, places.AllOf, taker);
            }
        }
    });

    // The places that any report names, and the places around them.
    public static LinkedValues<Place> PlacesAround(Entities entities)
    {
        int[] around = AroundOf(entities);
        return new LinkedValues<Place>(entities.Places, (milestone, taker) =>
        {
            foreach (ReportRecord report in milestone.Reports)
            {
                if (report.Places is { } places)
                {
                    Add(places.OneOf, taker);
                    Add(places.AllOf, taker);
                }
            }
        });

        void Add(ListPart<Link> links, ValueTaker taker)
        {
            foreach (Link link in links.AsSpan())
            {
                for (int place = taker.RowOf(entities.Places, link.Id); place >= 0; place = around[place])
                {
                    taker.Add(place);
                }
            }
        }
    }

    public static LinkedValues<Organization> Organizations(Entities entities) =>
        new(entities.Organizations, (milestone, taker) => AddAll(entities.Organizations, milestone.Organizations, taker));

    public static LinkedValues<Programme> Programmes(Entities entities) =>
        new(entities.Programmes, (milestone, taker) => AddAll(entities.Programmes, milestone.Programmes, taker));

    public static LinkedValues<Official> Participants(Entities entities) => new(entities.Officials, (milestone, taker) =>
    {
        if ((milestone.Traits & ReportTraits.Participants) == 0)
        {
            return;
        }
        AddOfficials(entities, PrevailingReports.WithParticipants(entities, milestone.Reports)!, taker);
    });

    public static LinkedValues<Official> Named(Entities entities) => new(entities.Officials, (milestone, taker) =>
    {
        if ((milestone.Traits & ReportTraits.Participants) == 0)
        {
            return;
        }
        foreach (ReportRecord report in milestone.Reports)
        {
            AddOfficials(entities, report, taker);
        }
    });

    public static LinkedValues<Source> Sources(Entities entities) => new(entities.Sources, (milestone, taker) =>
    {
        foreach (ReportRecord report in milestone.Reports)
        {
            taker.Add(entities.Sources, report.Source);
        }
    });

    public static WordValues<MilestoneKind> Kinds() => new(Words.MilestoneKinds, milestone => milestone.Kind);

    public static WordValues<MeetingLevel> Levels() => new(Words.MeetingLevels, milestone => milestone.Level);

    public static WordValues<ReportStatus> Statuses(Entities entities) =>
        new(Words.ReportStatuses, milestone => PrevailingReports.First(entities, milestone.Reports).StatusWord);

    // For each place, the row of the place that it lies in, or -1.
    private static int[] AroundOf(Entities entities) => Array.ConvertAll(
        entities.Places.Records, record => ((PlaceRecord)record).Within is { IsMissing: false } link ? entities.Places.RowOf(link.Id) : -1);

    private static void AddOfficials(Entities entities, ReportRecord report, ValueTaker taker)
    {
        foreach (ParticipantRecord participant in report.Participants ?? [])
        {
            if (!participant.Official.IsMissing)
            {
                taker.Add(entities.Officials, participant.Official);
            }
        }
    }

    private static void AddAll<T>(EntityTable<T> table, ListPart<Link> links, ValueTaker taker)
        where T : class
    {
        foreach (Link link in links.AsSpan())
        {
            taker.Add(table, link);
        }
    }
}
