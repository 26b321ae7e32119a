using System.ComponentModel.DataAnnotations.Schema;

namespace SpaceTalks.PostgreSql.Tests.Guide;

internal sealed class MilestoneRow
{
    [Column("id")]
    public required string Id { get; init; }

    [Column("record")]
    public required string Record { get; init; }
}
