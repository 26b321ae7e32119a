using System;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>
/// A rule of the review. Derive from it to add a rule of your own. A rule has no state, so any number of threads may use it.
/// </summary>
public abstract class ReviewRule
{
    /// <summary>Creates a rule.</summary>
    protected ReviewRule()
    {
    }

    /// <summary>The identifier: lower-case words joined by hyphens. It never changes.</summary>
    public abstract string Id { get; }

    /// <summary>The severity of the rule's findings.</summary>
    public abstract Severity Severity { get; }

    /// <summary>A sentence that says what the rule looks for.</summary>
    public abstract string Explanation { get; }

    /// <summary>Applies the rule and returns its findings.</summary>
    /// <param name="context">The entities to examine, and the day of the review.</param>
    /// <returns>The findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public IEnumerable<Finding> Find(ReviewContext context) => FindIn(context ?? throw new ArgumentNullException(nameof(context)));

    /// <summary>Returns the identifier.</summary>
    public sealed override string ToString() => Id;

    /// <summary>Applies the rule, on behalf of <see cref="Find(ReviewContext)"/>.</summary>
    /// <param name="context">The entities to examine, and the day of the review; never null.</param>
    /// <returns>The findings, which may be enumerated lazily.</returns>
    protected abstract IEnumerable<Finding> FindIn(ReviewContext context);
}
