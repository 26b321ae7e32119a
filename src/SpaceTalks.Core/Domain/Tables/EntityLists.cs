using System.Collections.Generic;

namespace SpaceTalks;

// Extension methods for lists of entities.
internal static class EntityLists
{
    public static bool HaveWithin(this IReadOnlyList<Topic> topics, Id<Topic> id)
    {
        for (int index = 0; index < topics.Count; index++)
        {
            if (topics[index].IsWithin(id))
            {
                return true;
            }
        }
        return false;
    }

    public static bool Have(this IReadOnlyList<Organization> organizations, Id<Organization> id)
    {
        for (int index = 0; index < organizations.Count; index++)
        {
            if (organizations[index].Id == id)
            {
                return true;
            }
        }
        return false;
    }
}
