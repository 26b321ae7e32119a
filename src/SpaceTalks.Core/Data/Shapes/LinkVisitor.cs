namespace SpaceTalks;

// Walks through the links of records.
internal abstract class LinkVisitor
{
    // Whoever minds where links stand is told the record first, and the way to each.
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
