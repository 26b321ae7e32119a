namespace SpaceTalks;

// Keeps what the given sources say, or what all others say.
internal sealed class SourceTest : StatementTest
{
    private readonly SourceSet _sources;
    private readonly bool _isIn;

    public SourceTest(SourceSet sources, bool isIn)
    {
        _sources = sources;
        _isIn = isIn;
    }

    public override bool Keeps(ReportRecord report) => Keeps(report.Source);

    public override bool Keeps(Link source) => _sources.Contains(source) == _isIn;
}
