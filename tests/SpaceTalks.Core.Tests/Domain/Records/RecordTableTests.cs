namespace SpaceTalks.Tests;

/// <summary>However milestones come, they lie in memory in date order from the first query on.</summary>
public sealed class RecordTableTests
{
    [Fact]
    public void Milestones_of_a_document_lie_in_date_order() =>
        LieInDateOrder(SpaceTalksCatalog.Create(DataSet.Parse(Document("a", "b", "c"))));

    [Fact]
    public void Milestones_that_stand_in_no_order_lie_in_date_order() =>
        LieInDateOrder(SpaceTalksCatalog.Create(DataSet.Parse(Document("c", "a", "b"))));

    [Fact]
    public void Milestones_of_several_documents_lie_in_date_order() =>
        LieInDateOrder(SpaceTalksCatalog.Embedded.With(DataSet.Parse(Document("c", "a", "b")), DataSet.Parse(Document("e"), "other")));

    [Fact]
    public void Milestones_of_a_snapshot_lie_in_date_order() =>
        LieInDateOrder(SnapshotTests.Read(SnapshotTests.SnapshotOf(SpaceTalksCatalog.Create(DataSet.Parse(Document("a", "b", "c"))))));

    private static void LieInDateOrder(SpaceTalksCatalog catalog)
    {
        string[] titles = [.. catalog.Milestones.Select(milestone => milestone.Title)];
        RecordTable<MilestoneRecord> table = ((ICatalog)catalog).Entities.Content.Milestones!;

        table.MustBeLaidOut.Should().BeFalse();
        int[] order = table.MemoryOrder ?? [.. Enumerable.Range(0, table.Count)];
        order.Select(place => table.Records[place].Title.ToString()).Should().Equal(titles);
    }

    // The later the letter, the earlier the date.
    private static string Document(params string[] ids) =>
        $$"""
        {
          {{(ids.Contains("e") ? "" : """ "sources": [{"id": "mine", "publisher": "Mine", "kind": "unattributed"}], """)}}
          "milestones": [
            {{string.Join(",\n", ids.Select(id =>
                $$"""
                {
                  "id": "{{id}}", "title": "{{id}}", "summary": "{{id}}", "kind": "launch",
                  "reports": [{"source": "mine", "status": "completed", "when": "20{{'z' - id[0]}}"}]
                }
                """))}}
          ]
        }
        """;
}
