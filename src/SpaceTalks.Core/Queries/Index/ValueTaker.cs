using System.Runtime.CompilerServices;

namespace SpaceTalks;

// Collects the values of a milestone by number; the same value may occur repeatedly. For one thread and one table.
internal abstract class ValueTaker
{
    private const int RecentIds = 512;

    // The records of a catalog share the strings of identifiers, so nearly all are recognized by reference, without being compared.
    private readonly (string? Id, int Row)[] _recent = new (string?, int)[RecentIds];

    public abstract void Add(int number);

    public void Add<T>(EntityTable<T> table, Link link)
        where T : class => Add(RowOf(table, link.Id));

    // The table must have the identifier.
    public int RowOf<T>(EntityTable<T> table, string id)
        where T : class
    {
        ref (string? Id, int Row) recent = ref _recent[RuntimeHelpers.GetHashCode(id) & (RecentIds - 1)];
        if (!ReferenceEquals(recent.Id, id))
        {
            recent = (id, table.RowOf(id));
        }
        return recent.Row;
    }
}
