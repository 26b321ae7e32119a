namespace SpaceTalks;

// A kind of entity within which identifiers are unique. There is one instance for each kind.
internal sealed class EntityKind
{
    private EntityKind(string name) => Name = name;

    // The name in messages: "topic".
    public string Name { get; }

    public static EntityKind Of<T>()
        where T : Entity<T> => Holder<T>.Kind;

    public override string ToString() => Name;

    private static class Holder<T>
        where T : Entity<T>
    {
        public static readonly EntityKind Kind = new(typeof(T).Name.ToLowerInvariant());
    }
}
