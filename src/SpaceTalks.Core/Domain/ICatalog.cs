namespace SpaceTalks;

/// <summary>
/// A catalog, as whatever reads documents for it knows it: <see cref="SpaceTalksCatalog"/> is the one there is, and nobody else can be one.
/// Immutable; safe for use by any number of threads.
/// </summary>
public interface ICatalog
{
    internal Entities Entities { get; }
}
