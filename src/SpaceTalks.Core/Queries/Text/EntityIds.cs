using System;

namespace SpaceTalks;

/// <summary>The identifiers of entities of any kind.</summary>
internal static class EntityIds
{
    public static string Of(object entity) => entity switch
    {
        Milestone milestone => milestone.Id.Value,
        Official official => official.Id.Value,
        Organization organization => organization.Id.Value,
        Programme programme => programme.Id.Value,
        Topic topic => topic.Id.Value,
        Source source => source.Id.Value,
        Place place => place.Id.Value,
        Tenure tenure => tenure.Id.Value,
        Factor factor => factor.Id.Value,
        Question question => question.Id.Value,
        _ => throw new NotSupportedException("A " + entity.GetType().Name + " has no identifier."),
    };
}
