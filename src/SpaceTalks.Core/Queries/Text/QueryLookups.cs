namespace SpaceTalks;

// What the values of keys name.
internal sealed record QueryLookups(
    IEntityLookup Topics, IEntityLookup Organizations, IEntityLookup Programmes, IEntityLookup Officials, IEntityLookup Places, IEntityLookup Sources);
