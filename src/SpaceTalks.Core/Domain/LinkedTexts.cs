using System;
using System.Collections.Generic;
using System.Linq;

namespace SpaceTalks;

// Tests the names of the entities that an entity links to.
internal static class LinkedTexts
{
    public static bool Any(IEntity entity, TextTest test) => entity.Names.Any(name => test(name.AsSpan()));

    public static bool Any(IReadOnlyList<IEntity> entities, TextTest test) => entities.Any(entity => Any(entity, test));

    // Tests the names in a report. Its other texts are texts of its subject.
    public static bool Any(Report report, TextTest test) =>
        (report.Places is { } places && places.Any(place => Any(place, test)))
        || report.Participants.Any(participant => (participant.Official is { } official && Any(official, test)) || Any(participant.Organization, test))
        || report.Agenda.Any(point => Any(point.Topics, test));
}
