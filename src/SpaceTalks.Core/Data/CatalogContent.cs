namespace SpaceTalks;

/// <summary>The linked entities of a catalog: milestones in date order, the rest by identifier.</summary>
internal sealed class CatalogContent
{
    public Source[] Sources = [];

    public Place[] Places = [];

    public Topic[] Topics = [];

    public Organization[] Organizations = [];

    public Programme[] Programmes = [];

    public Official[] Officials = [];

    public Tenure[] Tenures = [];

    public Milestone[] Milestones = [];

    /// <summary>The key of each milestone's date, see <see cref="DateKeys"/>.</summary>
    public ulong[] MilestoneKeys = [];

    public Factor[] Factors = [];

    public Question[] Questions = [];
}
