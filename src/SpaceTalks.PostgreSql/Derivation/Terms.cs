using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks.PostgreSql;

// The terms of a milestone: the key of a condition, a colon and a value that meets it. For one thread.
internal sealed class Terms
{
    // Of linked names: what a milestone names itself, without what is broader or around it. All of these are looked for by words only.
    public const string Topic = "topic";
    public const string Organization = "organization";
    public const string Place = "place";

    // Of the sources against which a claim was checked.
    public const string Check = "check";

    private readonly Family[] _families;
    private readonly Family _involving;

    public Terms(Entities entities, TermIds ids)
    {
        _families = [.. PropertiesOf(entities).Select(property => new Family(property.Key, property.Values, ids))];
        // An organization that a milestone involves is not repeated as one that it names.
        _involving = _families.Single(family => family.Key == QueryKeys.Involving);
        _families.Single(family => family.Key == Organization).Without = _involving;
    }

    // Whether the last milestone that was written involves several organizations.
    public bool AreJoint => _involving.Numbers.Count > 1;

    // The terms that milestones can have that link to these entities.
    public static IEnumerable<string> All(Entities entities) =>
        PropertiesOf(entities).SelectMany(property => Enumerable.Range(0, property.Values.Count).Select(number => Of(property.Key, property.Values.TextOf(number))));

    // What a milestone involves stands before what only names it.
    private static (string Key, MilestoneValues Values)[] PropertiesOf(Entities entities) =>
    [
        (QueryKeys.Involving, MilestoneValues.Organizations(entities)),
        (QueryKeys.About, MilestoneValues.Topics(entities)),
        (QueryKeys.Kind, MilestoneValues.Kinds()),
        (QueryKeys.Programme, MilestoneValues.Programmes(entities)),
        (Topic, MilestoneValues.NamedTopics(entities)),
        (Organization, MilestoneValues.NamedOrganizations(entities)),
        (QueryKeys.Participant, MilestoneValues.Participants(entities)),
        (QueryKeys.Naming, MilestoneValues.Named(entities)),
        (QueryKeys.At, MilestoneValues.Places(entities, isCertain: false)),
        (QueryKeys.CertainlyAt, MilestoneValues.Places(entities, isCertain: true)),
        (QueryKeys.NamingPlace, MilestoneValues.PlacesAround(entities)),
        (Place, MilestoneValues.NamedPlaces(entities)),
        (QueryKeys.Source, MilestoneValues.Sources(entities)),
        (Check, new LinkedValues<Source>(entities.Sources, (milestone, taker) =>
        {
            foreach (ClaimCheckRecord check in milestone.Checks ?? [])
            {
                if (!check.Source.IsMissing)
                {
                    taker.Add(entities.Sources, check.Source);
                }
            }
        })),
        (QueryKeys.Level, MilestoneValues.Levels()),
    ];

    // The keys of conditions that are terms. Those of linked names are not conditions.
    public static bool IsTerm(string key) => key is QueryKeys.About or QueryKeys.Involving or QueryKeys.Programme or QueryKeys.Participant or QueryKeys.Naming
        or QueryKeys.At or QueryKeys.CertainlyAt or QueryKeys.NamingPlace or QueryKeys.Source or QueryKeys.Kind or QueryKeys.Level;

    public static string Of(string key, string value) => key + ":" + value;

    // The terms of all milestones that have a name with the words.
    public static IEnumerable<string> OfLinked(IEntity entity) => entity switch
    {
        SpaceTalks.Topic topic => [Of(Topic, topic.Id.Value)],
        // An organization that a milestone involves is not repeated as one that it names.
        SpaceTalks.Organization organization => [Of(QueryKeys.Involving, organization.Id.Value), Of(Organization, organization.Id.Value)],
        SpaceTalks.Programme programme => [Of(QueryKeys.Programme, programme.Id.Value)],
        SpaceTalks.Place place => [Of(Place, place.Id.Value)],
        Official official => [Of(QueryKeys.Naming, official.Id.Value)],
        _ => throw new NotSupportedException("No milestone links to " + entity.GetType().Name + "."),
    };

    // Writes the numbers of the terms as the binary form of integer[].
    public void Write(MilestoneRecord milestone, ByteWriter bytes)
    {
        int start = bytes.Count;
        bytes.WriteInt32(1);
        bytes.WriteInt32(0);
        bytes.WriteInt32(PostgresTypes.Integer);
        int countPlace = bytes.Count;
        bytes.WriteInt32(0);
        bytes.WriteInt32(1);
        int count = 0;
        foreach (Family family in _families)
        {
            IReadOnlyList<int> without = family.Without?.Numbers ?? [];
            foreach (int number in family.Read(milestone))
            {
                if (!without.Contains(number))
                {
                    bytes.WriteInt32(sizeof(int));
                    bytes.WriteInt32(family[number]);
                    count++;
                }
            }
        }
        bytes.SetInt32(countPlace, count);
        if (count == 0)
        {
            // An empty array has no dimension.
            bytes.Truncate(start);
            bytes.WriteInt32(0);
            bytes.WriteInt32(0);
            bytes.WriteInt32(PostgresTypes.Integer);
        }
    }

    // The distinct numbers of the values that a milestone has.
    private sealed class Family(string key, MilestoneValues values, TermIds ids) : ValueTaker
    {
        private readonly int?[] _ids = new int?[values.Count];
        private readonly List<int> _numbers = [];

        public string Key => key;

        // The family before this one whose values are left out here; none by default.
        public Family? Without { get; set; }

        public IReadOnlyList<int> Numbers => _numbers;

        public int this[int number] => _ids[number] ??= ids.Of(key, values.TextOf(number));

        public IReadOnlyList<int> Read(MilestoneRecord milestone)
        {
            _numbers.Clear();
            values.AddTo(milestone, this);
            return _numbers;
        }

        public override void Add(int number)
        {
            if (!_numbers.Contains(number))
            {
                _numbers.Add(number);
            }
        }
    }
}
