namespace SpaceTalks;

/// <summary>
/// The catalog, as seen by the code that reads documents for it. <see cref="SpaceTalksCatalog"/> is the only implementation, and no other
/// is possible. Immutable; safe for use by any number of threads.
/// </summary>
public interface ICatalog
{
    internal Entities Entities { get; }
}
