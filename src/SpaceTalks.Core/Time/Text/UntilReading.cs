namespace SpaceTalks.Time;

/// <summary>The meaning of a bare Russian "до 2030 года".</summary>
public enum UntilReading
{
    /// <summary>Nothing is assumed: such a text is an error that lists its readings.</summary>
    Unspecified = 0,

    /// <summary>Before 2030: <c>[..2029-12-31]</c>.</summary>
    Before = 1,

    /// <summary>By the end of 2030: <c>[..2030]</c>.</summary>
    By = 2,

    /// <summary>An interval that ends in 2030: <c>/2030</c>.</summary>
    Span = 3,
}
