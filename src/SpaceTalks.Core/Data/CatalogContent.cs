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

    public Factor[] Factors = [];

    public Question[] Questions = [];
}
