using System;
using System.Collections.Generic;

namespace SpaceTalks;

/// <summary>A rule of the review. Derive from it to add one of your own. A rule has no state, so that any number of threads may use it.</summary>
public abstract class ReviewRule
{
    /// <summary>Makes a rule.</summary>
    protected ReviewRule()
    {
    }

    /// <summary>A short name in lower-case words joined by hyphens, which stays the same.</summary>
    public abstract string Id { get; }

    /// <summary>How serious what it finds is.</summary>
    public abstract Severity Severity { get; }

    /// <summary>What it looks for, in a sentence.</summary>
    public abstract string Explanation { get; }

    /// <summary>Looks for what it is about.</summary>
    /// <param name="context">What to look at.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public IEnumerable<Finding> Find(ReviewContext context) => FindIn(context ?? throw new ArgumentNullException(nameof(context)));

    /// <summary>The short name.</summary>
    public sealed override string ToString() => Id;

    /// <summary>Looks for what it is about, for <see cref="Find(ReviewContext)"/>.</summary>
    /// <param name="context">What to look at; never null.</param>
    /// <returns>What was found; lazily if it likes.</returns>
    protected abstract IEnumerable<Finding> FindIn(ReviewContext context);
}
