namespace SpaceTalks;

/// <summary>The names of the kinds in messages.</summary>
internal static class EntityKinds
{
    public const int Count = (int)EntityKind.Question + 1;

    public static string NameOf(EntityKind kind) => kind switch
    {
        EntityKind.Source => "source",
        EntityKind.Place => "place",
        EntityKind.Topic => "topic",
        EntityKind.Organization => "organization",
        EntityKind.Programme => "programme",
        EntityKind.Official => "official",
        EntityKind.Tenure => "tenure",
        EntityKind.Milestone => "milestone",
        EntityKind.Factor => "factor",
        _ => "question",
    };
}
