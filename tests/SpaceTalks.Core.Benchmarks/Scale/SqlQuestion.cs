namespace SpaceTalks.Benchmarks.Scale;

/// <summary>A statement and the values of its parameters, in their order: <c>$1</c>, <c>$2</c> …</summary>
internal sealed record SqlQuestion(string Statement, params int[] Values)
{
    /// <summary>The value of a text parameter, which is then the only one.</summary>
    public string? Text { get; init; }

    /// <summary>How many columns of numbers a row has. Where it is one, the milestone's, its title and the first day of its date follow.</summary>
    public int Columns { get; init; } = 1;

    public bool HasMilestones => Columns == 1;
}
