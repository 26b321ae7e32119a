namespace SpaceTalks;

// The entities in which the values of keys are looked up.
internal sealed record QueryLookups(
    IEntityLookup Topics, IEntityLookup Organizations, IEntityLookup Programmes, IEntityLookup Officials, IEntityLookup Places, IEntityLookup Sources);
