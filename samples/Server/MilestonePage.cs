namespace SpaceTalks.Samples;

/// <summary>A page of milestones.</summary>
/// <param name="Milestones">The milestones, in the order of the query.</param>
/// <param name="Next">The address of the next page; null on the last one.</param>
internal sealed record MilestonePage(IReadOnlyList<Milestone> Milestones, string? Next);
