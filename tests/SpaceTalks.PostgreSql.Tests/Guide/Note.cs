namespace SpaceTalks.PostgreSql.Tests.Guide;

internal sealed class Note
{
    public int Id { get; set; }

    public required string Milestone { get; set; }

    public required string Text { get; set; }
}
