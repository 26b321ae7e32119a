using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>
/// The words for members of enumerations in documents, in the texts of queries and in output: <c>working-group</c>. Parsing ignores case
/// and treats a space as a hyphen.
/// </summary>
/// <remarks>Safe for use by any number of threads.</remarks>
public static class Words
{
    internal static WordTable<SourceKind> SourceKinds => field ??= new(
        "official-record",
        "agency-statement",
        "wire-report",
        "secondary-account",
        "unattributed");

    internal static WordTable<ReportStatus> ReportStatuses => field ??= new(
        "proposed",
        "planned",
        "underway",
        "completed",
        "cancelled");

    internal static WordTable<MilestoneKind> MilestoneKinds => field ??= new(
        "meeting",
        "call",
        "working-group",
        "review",
        "agreement",
        "announcement",
        "decision",
        "sanctions",
        "conflict",
        "founding",
        "launch",
        "docking",
        "landing",
        "operation",
        "test",
        "loss",
        "retirement");

    internal static WordTable<MeetingLevel> MeetingLevels => field ??= new(
        "heads",
        "deputies",
        "technical",
        "political");

    internal static WordTable<ProgrammeKind> ProgrammeKinds => field ??= new(
        "station",
        "vehicle",
        "programme",
        "base");

    internal static WordTable<FactorKind> FactorKinds => field ??= new(
        "driver",
        "achievement",
        "challenge",
        "opportunity",
        "impact");

    internal static WordTable<Certainty> Certainties => field ??= new(TimeWordJsonConverter.Certainties);

    internal static WordTable<Verdict> Verdicts => field ??= new(
        "confirmed",
        "partly-confirmed",
        "contradicted",
        "unconfirmed");

    internal static WordTable<SlipKind> SlipKinds => field ??= new(
        "restated",
        "narrowed",
        "widened",
        "moved");

    internal static WordTable<Severity> Severities => field ??= new(
        "information",
        "warning",
        "error");

    internal static WordTable<TimeRelation> TimeRelations => field ??= new(TimeWordJsonConverter.Relations);

    /// <summary>Returns the word for a member.</summary>
    /// <param name="value">The member of the enumeration.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="value"/> is not a member of the enumeration.</exception>
    public static string Of(SourceKind value) => SourceKinds.Get(value);

    /// <summary>Attempts to parse the word for a member.</summary>
    /// <param name="text">The word; null is not valid.</param>
    /// <param name="value">The member, or the first member if the method returns false.</param>
    /// <returns>True if the text is a word of the enumeration; otherwise false.</returns>
    public static bool TryParse(string? text, out SourceKind value) => SourceKinds.TryGet(Normal(text), out value);

    /// <summary>Returns the word for a member.</summary>
    /// <param name="value">The member of the enumeration.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="value"/> is not a member of the enumeration.</exception>
    public static string Of(ReportStatus value) => ReportStatuses.Get(value);

    /// <summary>Attempts to parse the word for a member.</summary>
    /// <param name="text">The word; null is not valid.</param>
    /// <param name="value">The member, or the first member if the method returns false.</param>
    /// <returns>True if the text is a word of the enumeration; otherwise false.</returns>
    public static bool TryParse(string? text, out ReportStatus value) => ReportStatuses.TryGet(Normal(text), out value);

    /// <summary>Returns the word for a member.</summary>
    /// <param name="value">The member of the enumeration.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="value"/> is not a member of the enumeration.</exception>
    public static string Of(MilestoneKind value) => MilestoneKinds.Get(value);

    /// <summary>Attempts to parse the word for a member.</summary>
    /// <param name="text">The word; null is not valid.</param>
    /// <param name="value">The member, or the first member if the method returns false.</param>
    /// <returns>True if the text is a word of the enumeration; otherwise false.</returns>
    public static bool TryParse(string? text, out MilestoneKind value) => MilestoneKinds.TryGet(Normal(text), out value);

    /// <summary>Returns the word for a member.</summary>
    /// <param name="value">The member of the enumeration.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="value"/> is not a member of the enumeration.</exception>
    public static string Of(MeetingLevel value) => MeetingLevels.Get(value);

    /// <summary>Attempts to parse the word for a member.</summary>
    /// <param name="text">The word; null is not valid.</param>
    /// <param name="value">The member, or the first member if the method returns false.</param>
    /// <returns>True if the text is a word of the enumeration; otherwise false.</returns>
    public static bool TryParse(string? text, out MeetingLevel value) => MeetingLevels.TryGet(Normal(text), out value);

    /// <summary>Returns the word for a member.</summary>
    /// <param name="value">The member of the enumeration.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="value"/> is not a member of the enumeration.</exception>
    public static string Of(ProgrammeKind value) => ProgrammeKinds.Get(value);

    /// <summary>Attempts to parse the word for a member.</summary>
    /// <param name="text">The word; null is not valid.</param>
    /// <param name="value">The member, or the first member if the method returns false.</param>
    /// <returns>True if the text is a word of the enumeration; otherwise false.</returns>
    public static bool TryParse(string? text, out ProgrammeKind value) => ProgrammeKinds.TryGet(Normal(text), out value);

    /// <summary>Returns the word for a member.</summary>
    /// <param name="value">The member of the enumeration.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="value"/> is not a member of the enumeration.</exception>
    public static string Of(FactorKind value) => FactorKinds.Get(value);

    /// <summary>Attempts to parse the word for a member.</summary>
    /// <param name="text">The word; null is not valid.</param>
    /// <param name="value">The member, or the first member if the method returns false.</param>
    /// <returns>True if the text is a word of the enumeration; otherwise false.</returns>
    public static bool TryParse(string? text, out FactorKind value) => FactorKinds.TryGet(Normal(text), out value);

    /// <summary>Returns the word for a member.</summary>
    /// <param name="value">The member of the enumeration.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="value"/> is not a member of the enumeration.</exception>
    public static string Of(Certainty value) => Certainties.Get(value);

    /// <summary>Attempts to parse the word for a member.</summary>
    /// <param name="text">The word; null is not valid.</param>
    /// <param name="value">The member, or the first member if the method returns false.</param>
    /// <returns>True if the text is a word of the enumeration; otherwise false.</returns>
    public static bool TryParse(string? text, out Certainty value) => Certainties.TryGet(Normal(text), out value);

    /// <summary>Returns the word for a member.</summary>
    /// <param name="value">The member of the enumeration.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="value"/> is not a member of the enumeration.</exception>
    public static string Of(Verdict value) => Verdicts.Get(value);

    /// <summary>Attempts to parse the word for a member.</summary>
    /// <param name="text">The word; null is not valid.</param>
    /// <param name="value">The member, or the first member if the method returns false.</param>
    /// <returns>True if the text is a word of the enumeration; otherwise false.</returns>
    public static bool TryParse(string? text, out Verdict value) => Verdicts.TryGet(Normal(text), out value);

    /// <summary>Returns the word for a member.</summary>
    /// <param name="value">The member of the enumeration.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="value"/> is not a member of the enumeration.</exception>
    public static string Of(SlipKind value) => SlipKinds.Get(value);

    /// <summary>Attempts to parse the word for a member.</summary>
    /// <param name="text">The word; null is not valid.</param>
    /// <param name="value">The member, or the first member if the method returns false.</param>
    /// <returns>True if the text is a word of the enumeration; otherwise false.</returns>
    public static bool TryParse(string? text, out SlipKind value) => SlipKinds.TryGet(Normal(text), out value);

    /// <summary>Returns the word for a member.</summary>
    /// <param name="value">The member of the enumeration.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="value"/> is not a member of the enumeration.</exception>
    public static string Of(Severity value) => Severities.Get(value);

    /// <summary>Attempts to parse the word for a member.</summary>
    /// <param name="text">The word; null is not valid.</param>
    /// <param name="value">The member, or the first member if the method returns false.</param>
    /// <returns>True if the text is a word of the enumeration; otherwise false.</returns>
    public static bool TryParse(string? text, out Severity value) => Severities.TryGet(Normal(text), out value);

    /// <summary>Returns the word for a member.</summary>
    /// <param name="value">The member of the enumeration.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="value"/> is not a member of the enumeration.</exception>
    public static string Of(TimeRelation value) => TimeRelations.Get(value);

    /// <summary>Attempts to parse the word for a member.</summary>
    /// <param name="text">The word; null is not valid.</param>
    /// <param name="value">The member, or the first member if the method returns false.</param>
    /// <returns>True if the text is a word of the enumeration; otherwise false.</returns>
    public static bool TryParse(string? text, out TimeRelation value) => TimeRelations.TryGet(Normal(text), out value);

    private static string Normal(string? text) => (text ?? string.Empty).Trim().Replace(' ', '-').ToLowerInvariant();
}
