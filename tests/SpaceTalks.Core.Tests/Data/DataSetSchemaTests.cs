namespace SpaceTalks.Tests;

public sealed class DataSetSchemaTests
{
    [Fact]
    public void The_schema_is_the_one_that_was_approved() =>
        Approved.Check("../../src/SpaceTalks.Core/Data/spacetalks-data.schema.json", DataSetSchema.Text);
}
