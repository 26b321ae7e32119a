namespace SpaceTalks;

/// <summary>Where an object keeps the value of one property.</summary>
internal delegate ref T FieldOf<TOwner, T>(TOwner owner);
