namespace SpaceTalks;

/// <summary>The identifiers of the embedded questions. A released one is never reused, nor dropped without a major version.</summary>
public static class QuestionIds
{
    /// <summary>What has kept the leaders of NASA and Roscosmos from meeting since 2018?</summary>
    public static readonly Id<Question> Faq1NoTalksSince2018 = new("faq-1-no-talks-since-2018");

    /// <summary>What should the meeting bring?</summary>
    public static readonly Id<Question> Faq2Expectations = new("faq-2-expectations");

    /// <summary>Is cooperation in space between the United States and Russia still possible when politics are tense?</summary>
    public static readonly Id<Question> Faq3CooperationAmidTension = new("faq-3-cooperation-amid-tension");

    /// <summary>Might NASA take part in the lunar plans of Russia and China?</summary>
    public static readonly Id<Question> Faq4MoonBase = new("faq-4-moon-base");

    /// <summary>Will new joint missions come out of the meeting?</summary>
    public static readonly Id<Question> Faq5NewJointMissions = new("faq-5-new-joint-missions");
}
