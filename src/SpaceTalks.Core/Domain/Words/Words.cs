using SpaceTalks.Time;

namespace SpaceTalks;

// The words for the members of enumerations, in documents, in query texts and in print: one table each,
// made when it is first asked for.
internal static class Words
{
    public static WordTable<SourceKind> SourceKinds => field ??= new(
        "official-record",
        "agency-statement",
        "wire-report",
        "secondary-account",
        "unattributed");

    public static WordTable<ReportStatus> ReportStatuses => field ??= new(
        "proposed",
        "planned",
        "underway",
        "completed",
        "cancelled");

    public static WordTable<MilestoneKind> MilestoneKinds => field ??= new(
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

    public static WordTable<MeetingLevel> MeetingLevels => field ??= new(
        "heads",
        "deputies",
        "technical",
        "political");

    public static WordTable<ProgrammeKind> ProgrammeKinds => field ??= new(
        "station",
        "vehicle",
        "programme",
        "base");

    public static WordTable<FactorKind> FactorKinds => field ??= new(
        "driver",
        "achievement",
        "challenge",
        "opportunity",
        "impact");

    public static WordTable<Certainty> Certainties => field ??= new(
        "impossible",
        "possible",
        "certain");

    public static WordTable<Verdict> Verdicts => field ??= new(
        "confirmed",
        "partly-confirmed",
        "contradicted",
        "unconfirmed");

    public static WordTable<SlipKind> SlipKinds => field ??= new(
        "restated",
        "narrowed",
        "widened",
        "moved");

    public static WordTable<Severity> Severities => field ??= new(
        "information",
        "warning",
        "error");

    public static WordTable<TimeRelation> TimeRelations => field ??= new(
        "before",
        "after",
        "within",
        "intersecting",
        "covering");
}
