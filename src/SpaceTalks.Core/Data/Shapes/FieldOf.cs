namespace SpaceTalks;

// Where an object keeps the value of one property.
internal delegate ref T FieldOf<TOwner, T>(TOwner owner);
