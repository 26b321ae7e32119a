namespace SpaceTalks;

// Which statements a view keeps. For one thread.
internal abstract class StatementTest
{
    public abstract bool Keeps(ReportRecord report);

    // Whether what a source says is kept, unless the statement has a day of its own.
    public abstract bool Keeps(Link source);

    // What both keep.
    public StatementTest And(StatementTest other) => new Both(this, other);

    private sealed class Both(StatementTest one, StatementTest other) : StatementTest
    {
        public override bool Keeps(ReportRecord report) => one.Keeps(report) && other.Keeps(report);

        public override bool Keeps(Link source) => one.Keeps(source) && other.Keeps(source);
    }
}
