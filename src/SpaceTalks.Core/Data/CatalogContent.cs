namespace SpaceTalks;

/// <summary>The linked entities of a catalog: milestones in date order, the rest by identifier.</summary>
internal sealed class CatalogContent
{
    public Source[] Sources { get; set; } = [];

    public Place[] Places { get; set; } = [];

    public Topic[] Topics { get; set; } = [];

    public Organization[] Organizations { get; set; } = [];

    public Programme[] Programmes { get; set; } = [];

    public Official[] Officials { get; set; } = [];

    public Tenure[] Tenures { get; set; } = [];

    public Milestone[] Milestones { get; set; } = [];

    /// <summary>The key of each milestone's date, see <see cref="DateKeys"/>.</summary>
    public ulong[] MilestoneKeys { get; set; } = [];

    public Factor[] Factors { get; set; } = [];

    public Question[] Questions { get; set; } = [];
}
