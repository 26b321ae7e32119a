namespace SpaceTalks;

// Decides which statements a view keeps. For one thread.
internal abstract class StatementTest
{
    public abstract bool Keeps(ReportRecord report);

    // True if the statements of a source are kept, unless a statement has a day of its own.
    public abstract bool Keeps(Link source);

    // Keeps what both tests keep.
    public StatementTest And(StatementTest other) => new Both(this, other);

    private sealed class Both(StatementTest one, StatementTest other) : StatementTest
    {
        public override bool Keeps(ReportRecord report) => one.Keeps(report) && other.Keeps(report);

        public override bool Keeps(Link source) => one.Keeps(source) && other.Keeps(source);
    }
}
