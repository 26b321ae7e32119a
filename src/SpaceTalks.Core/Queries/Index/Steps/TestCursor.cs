namespace SpaceTalks;

// Tests each milestone against a condition that no index can decide.
internal sealed class TestCursor : RowCursor
{
    private readonly EntityTable<Milestone> _milestones;
    private readonly Filter<Milestone> _filter;

    public TestCursor(EntityTable<Milestone> milestones, Filter<Milestone> filter)
    {
        _milestones = milestones;
        _filter = filter;
    }

    public override int Find(int row, int step)
    {
        for (; row >= 0 && row < _milestones.Count; row += step)
        {
            if (Matches(row))
            {
                return row;
            }
        }
        return RowSet.None;
    }

    public override bool Matches(int row)
    {
        Tests++;
        return _filter.IsMatch(_milestones[row]);
    }
}
