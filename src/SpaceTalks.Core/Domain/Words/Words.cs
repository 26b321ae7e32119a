using SpaceTalks.Time;

namespace SpaceTalks;

// The words for the members of enumerations, in documents, in query texts and in print: one table each.
internal static class Words
{
    public static readonly WordTable<SourceKind> SourceKinds = new(
        "official-record",
        "agency-statement",
        "wire-report",
        "secondary-account",
        "unattributed");

    public static readonly WordTable<ReportStatus> ReportStatuses = new(
        "proposed",
        "planned",
        "underway",
        "completed",
        "cancelled");

    public static readonly WordTable<MilestoneKind> MilestoneKinds = new(
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

    public static readonly WordTable<MeetingLevel> MeetingLevels = new(
        "heads",
        "deputies",
        "technical",
        "political");

    public static readonly WordTable<ProgrammeKind> ProgrammeKinds = new(
        "station",
        "vehicle",
        "programme",
        "base");

    public static readonly WordTable<FactorKind> FactorKinds = new(
        "driver",
        "achievement",
        "challenge",
        "opportunity",
        "impact");

    public static readonly WordTable<Certainty> Certainties = new(
        "impossible",
        "possible",
        "certain");

    public static readonly WordTable<Verdict> Verdicts = new(
        "confirmed",
        "partly-confirmed",
        "contradicted",
        "unconfirmed");

    public static readonly WordTable<SlipKind> SlipKinds = new(
        "restated",
        "narrowed",
        "widened",
        "moved");

    public static readonly WordTable<Severity> Severities = new(
        "information",
        "warning",
        "error");

    public static readonly WordTable<TimeRelation> TimeRelations = new(
        "before",
        "after",
        "within",
        "intersecting",
        "covering");
}
