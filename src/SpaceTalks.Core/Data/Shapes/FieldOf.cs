namespace SpaceTalks;

// Returns a reference to the field in which an object keeps the value of a property.
internal delegate ref T FieldOf<TOwner, T>(TOwner owner);
