using System.Runtime.CompilerServices;

namespace SpaceTalks;

// Takes the values that a milestone has, by their numbers; the same may come more than once. For one thread and one table.
internal abstract class ValueTaker
{
    private const int RecentIds = 512;

    // The records of a catalog share the strings of identifiers, so that nearly all are known again without being read.
    private readonly (string? Id, int Row)[] _recent = new (string?, int)[RecentIds];

    public abstract void Add(int number);

    // Takes what a link names.
    public void Add<T>(EntityTable<T> table, Link link)
        where T : class => Add(RowOf(table, link.Id));

    // The row of an identifier that the table has.
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
