using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>Asks each entity whether it meets a condition, since no index can tell.</summary>
internal sealed class TestCursor<T> : RowCursor
    where T : class
{
    private readonly IReadOnlyList<T> _entities;
    private readonly Filter<T> _filter;

    public TestCursor(IReadOnlyList<T> entities, Filter<T> filter)
    {
        _entities = entities;
        _filter = filter;
    }

    public override int Find(int row, int step)
    {
        for (; row >= 0 && row < _entities.Count; row += step)
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
        return _filter.IsMatch(_entities[row]);
    }
}
