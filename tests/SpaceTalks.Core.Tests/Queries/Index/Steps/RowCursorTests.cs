using CsCheck;

namespace SpaceTalks.Tests;

/// <summary>Every cursor walks through its rows, up and down, from anywhere.</summary>
public sealed class RowCursorTests
{
    private const int Universe = 700;

    private static readonly Gen<int[]> Rows = Gen.OneOf(Gen.Int[0, Universe - 1].HashSet[0, 5], Gen.Int[0, Universe - 1].HashSet[0, 400]).Select(rows => rows.Order().ToArray());

    private static readonly Gen<(RowCursor Cursor, HashSet<int> Rows)> Sets = Gen.Select(Rows, Gen.Int[0, 2]).Select((rows, form) =>
        (form == 0 ? new RowListCursor(rows, rows.Length) : form == 1 ? new RowBitsCursor([RowSet.OfBits(Bits(rows))], [], Universe) : (RowCursor)new RowBitsCursor([], [RowSet.OfBits(Bits(rows))], Universe),
         form == 2 ? Enumerable.Range(0, Universe).Except(rows).ToHashSet() : rows.ToHashSet()));

    private static readonly Gen<(RowCursor Cursor, HashSet<int> Rows)> Cursors = Gen.Recursive<(RowCursor Cursor, HashSet<int> Rows)>((depth, inner) => depth >= 2
        ? Sets
        : Gen.OneOf(
            Sets,
            Gen.Select(inner, inner).Select((a, b) => ((RowCursor)new AndCursor(a.Cursor, b.Cursor), a.Rows.Intersect(b.Rows).ToHashSet())),
            Gen.Select(inner, inner).Select((a, b) => ((RowCursor)new OrCursor([a.Cursor, b.Cursor]), a.Rows.Union(b.Rows).ToHashSet())),
            inner.Select(a => ((RowCursor)new NotCursor(a.Cursor, Universe), Enumerable.Range(0, Universe).Except(a.Rows).ToHashSet()))));

    [Fact]
    public void It_finds_the_nearest_row_from_anywhere() =>
        Gen.Select(Cursors, Gen.Select(Gen.Int[-1, Universe], Gen.Bool).Array[1, 20]).Sample(
            (cursor, looks) =>
            {
                foreach ((int row, bool up) in looks)
                {
                    int expected = up
                        ? cursor.Rows.Where(candidate => candidate >= row).DefaultIfEmpty(RowSet.None).Min()
                        : cursor.Rows.Where(candidate => candidate <= row).DefaultIfEmpty(RowSet.None).Max();
                    if (up ? row >= 0 : row < Universe)
                    {
                        cursor.Cursor.Find(row, up ? 1 : -1).Should().Be(expected);
                    }
                    if (row is >= 0 and < Universe)
                    {
                        cursor.Cursor.Matches(row).Should().Be(cursor.Rows.Contains(row));
                        int near = cursor.Cursor.Skip(row, up ? 1 : -1);
                        (near == RowSet.None ? expected == RowSet.None : up ? near <= expected || expected == RowSet.None : near >= expected)
                            .Should().BeTrue("what is skipped does not match");
                    }
                }
            },
            iter: 2000);

    [Fact]
    public void It_fills_batches_and_keeps_of_them_what_matches() =>
        Gen.Select(Cursors, Rows, Gen.Int[0, Universe - 1], Gen.Int[1, 100]).Sample(
            (cursor, rows, from, size) =>
            {
                List<int> found = [];
                int[] batch = new int[size];
                for (int row = from; row != RowSet.None;)
                {
                    int count = cursor.Cursor.Fill(ref row, batch);
                    found.AddRange(batch.Take(count));
                }
                found.Should().Equal(cursor.Rows.Where(row => row >= from).Order());

                int[] kept = [.. rows];
                kept.Take(cursor.Cursor.Keep(kept)).Should().Equal(rows.Where(cursor.Rows.Contains));
            },
            iter: 1000);

    [Fact]
    public void It_stays_before_an_end_whichever_way_it_goes() =>
        Gen.Select(Rows, Gen.Int[0, Universe], Gen.Bool, Gen.Int[-1, Universe], Gen.Int[1, 100]).Sample(
            (rows, end, isList, from, size) =>
            {
                int[] expected = [.. rows.Where(row => row < end)];
                RowCursor cursor = isList ? new RowListCursor(rows, expected.Length) : new RowBitsCursor([RowSet.OfBits(Bits(rows))], [], end);

                cursor.Find(from, -1).Should().Be(expected.Where(row => row <= from).DefaultIfEmpty(RowSet.None).Max());
                cursor.Find(Math.Max(from, 0), 1).Should().Be(expected.Where(row => row >= from).DefaultIfEmpty(RowSet.None).Min());

                List<int> found = [];
                int[] batch = new int[size];
                cursor.StartAt(Math.Max(from, 0));
                for (int count = cursor.Fill(batch); count > 0; count = cursor.Fill(batch))
                {
                    found.AddRange(batch.Take(count));
                }
                found.Should().Equal(expected.Where(row => row >= from));
            },
            iter: 1000);

    [Fact]
    public void A_set_is_bits_where_rows_are_many()
    {
        RowSetBuilder few = new(128_000);
        RowSetBuilder many = new(128_000);
        for (int row = 0; row < 1001; row++)
        {
            few.Add(Math.Min(row, 999));
            many.Add(row);
        }

        few.ToRowSet().Rows.Should().HaveCount(1000);
        many.ToRowSet().Bits.Should().HaveCount(2000);
        many.ToRowSet().Count.Should().Be(1001);
        new RowSetBuilder(128_000).ToRowSet().Count.Should().Be(0);
    }

    private static ulong[] Bits(int[] rows)
    {
        ulong[] bits = new ulong[(Universe + 63) / 64];
        foreach (int row in rows)
        {
            bits[row >> 6] |= 1UL << row;
        }
        return bits;
    }
}
