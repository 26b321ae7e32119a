using System;

namespace SpaceTalks;

/// <summary>Conditions on questions.</summary>
public static class QuestionFilter
{
    /// <summary>About a topic, or one narrower than it.</summary>
    /// <param name="topic">The topic.</param>
    public static Filter<Question> About(Id<Topic> topic) => Filters.About<Question>(topic);

    /// <summary>Involving all of some organizations.</summary>
    /// <param name="organizations">The organizations, at least one.</param>
    /// <exception cref="ArgumentException">There is no organization.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public static Filter<Question> Involving(params Id<Organization>[] organizations) => Filters.Involving<Question>(organizations);

    /// <summary>Involving at least one of some organizations.</summary>
    /// <param name="organizations">The organizations, at least one.</param>
    /// <exception cref="ArgumentException">There is no organization.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organizations"/> is null.</exception>
    public static Filter<Question> InvolvingAny(params Id<Organization>[] organizations) => Filters.InvolvingAny<Question>(organizations);

    /// <summary>With some words, one after the other, in the question or the answer. Case and accents do not count.</summary>
    /// <param name="phrase">The words.</param>
    /// <exception cref="ArgumentException"><paramref name="phrase"/> has no word.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is null.</exception>
    public static Filter<Question> Mentioning(string phrase) => Filters.Mentioning<Question>(phrase);
}
