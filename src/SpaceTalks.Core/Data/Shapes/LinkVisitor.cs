namespace SpaceTalks;

// Visits the links of records.
internal abstract class LinkVisitor
{
    // Visitors that need the position of links are told the record first, and then the path to each link.
    public virtual void Begin(Record record)
    {
    }

    public virtual void Enter(string name)
    {
    }

    public virtual void Enter(int index)
    {
    }

    public virtual void Leave()
    {
    }

    public abstract void Visit(EntityKind kind, Link link);
}
