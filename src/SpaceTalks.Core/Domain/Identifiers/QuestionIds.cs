namespace SpaceTalks;

/// <summary>
/// The identifiers of the embedded questions. A released identifier is never reused, and is not removed without a major version.
/// </summary>
public static class QuestionIds
{
    /// <summary>What has kept the leaders of NASA and Roscosmos from meeting since 2018?</summary>
    public static Id<Question> Faq1NoTalksSince2018 => Id<Question>.Of("faq-1-no-talks-since-2018");

    /// <summary>What should the meeting achieve?</summary>
    public static Id<Question> Faq2Expectations => Id<Question>.Of("faq-2-expectations");

    /// <summary>Is cooperation in space between the United States and Russia still possible in times of political tension?</summary>
    public static Id<Question> Faq3CooperationAmidTension => Id<Question>.Of("faq-3-cooperation-amid-tension");

    /// <summary>Could NASA take part in the lunar plans of Russia and China?</summary>
    public static Id<Question> Faq4MoonBase => Id<Question>.Of("faq-4-moon-base");

    /// <summary>Will new joint missions come out of the meeting?</summary>
    public static Id<Question> Faq5NewJointMissions => Id<Question>.Of("faq-5-new-joint-missions");
}
