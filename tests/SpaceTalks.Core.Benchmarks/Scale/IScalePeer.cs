namespace SpaceTalks.Benchmarks.Scale;

/// <summary>Something that answers the queries. It has been loaded when it is made.</summary>
internal interface IScalePeer : IDisposable
{
    string Name { get; }

    /// <summary>
    /// Makes ready what a program would make ready once: statements, not answers. The delegate asks, reads every row of the answer (the
    /// title and the first day of its date, and of a database the row's number) and returns how many there were. Where it is given a
    /// list, it also adds the rows' numbers to it: for <see cref="ScaleQuestion.CountByYear"/> year, certain, possible.
    /// </summary>
    Func<List<long>?, int> Prepare(ScaleQuestion question);
}
