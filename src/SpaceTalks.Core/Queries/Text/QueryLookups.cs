namespace SpaceTalks;

/// <summary>What the values of keys name.</summary>
/// <param name="Topics">Topics.</param>
/// <param name="Organizations">Agencies and companies.</param>
/// <param name="Programmes">Programmes.</param>
/// <param name="Officials">Officials.</param>
/// <param name="Sources">Sources.</param>
internal sealed record QueryLookups(
    IEntityLookup Topics, IEntityLookup Organizations, IEntityLookup Programmes, IEntityLookup Officials, IEntityLookup Sources);
