namespace SpaceTalks;

/// <summary>The kinds of entity that a link can name.</summary>
internal enum EntityKind
{
    Source,
    Place,
    Topic,
    Organization,
    Programme,
    Official,
    Tenure,
    Milestone,
    Factor,
    Question,
}
