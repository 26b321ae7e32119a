using SpaceTalks.Time;

namespace SpaceTalks;

/// <summary>The words for the members of enumerations, in documents, in query texts and in print: one table each.</summary>
internal static class Words
{
    public static readonly WordTable<SourceKind> SourceKinds = new(
        (SourceKind.OfficialRecord, "official-record"),
        (SourceKind.AgencyStatement, "agency-statement"),
        (SourceKind.WireReport, "wire-report"),
        (SourceKind.SecondaryAccount, "secondary-account"),
        (SourceKind.Unattributed, "unattributed"));

    public static readonly WordTable<ReportStatus> ReportStatuses = new(
        (ReportStatus.Proposed, "proposed"),
        (ReportStatus.Planned, "planned"),
        (ReportStatus.Underway, "underway"),
        (ReportStatus.Completed, "completed"),
        (ReportStatus.Cancelled, "cancelled"));

    public static readonly WordTable<MilestoneKind> MilestoneKinds = new(
        (MilestoneKind.Meeting, "meeting"),
        (MilestoneKind.Call, "call"),
        (MilestoneKind.WorkingGroup, "working-group"),
        (MilestoneKind.Review, "review"),
        (MilestoneKind.Agreement, "agreement"),
        (MilestoneKind.Announcement, "announcement"),
        (MilestoneKind.Decision, "decision"),
        (MilestoneKind.Sanctions, "sanctions"),
        (MilestoneKind.Conflict, "conflict"),
        (MilestoneKind.Founding, "founding"),
        (MilestoneKind.Launch, "launch"),
        (MilestoneKind.Docking, "docking"),
        (MilestoneKind.Landing, "landing"),
        (MilestoneKind.Operation, "operation"),
        (MilestoneKind.Test, "test"),
        (MilestoneKind.Loss, "loss"),
        (MilestoneKind.Retirement, "retirement"));

    public static readonly WordTable<MeetingLevel> MeetingLevels = new(
        (MeetingLevel.Heads, "heads"),
        (MeetingLevel.Deputies, "deputies"),
        (MeetingLevel.Technical, "technical"),
        (MeetingLevel.Political, "political"));

    public static readonly WordTable<ProgrammeKind> ProgrammeKinds = new(
        (ProgrammeKind.Station, "station"),
        (ProgrammeKind.Vehicle, "vehicle"),
        (ProgrammeKind.Programme, "programme"),
        (ProgrammeKind.Base, "base"));

    public static readonly WordTable<FactorKind> FactorKinds = new(
        (FactorKind.Driver, "driver"),
        (FactorKind.Achievement, "achievement"),
        (FactorKind.Challenge, "challenge"),
        (FactorKind.Opportunity, "opportunity"),
        (FactorKind.Impact, "impact"));

    public static readonly WordTable<Certainty> Certainties = new(
        (Certainty.Impossible, "impossible"),
        (Certainty.Possible, "possible"),
        (Certainty.Certain, "certain"));

    public static readonly WordTable<Verdict> Verdicts = new(
        (Verdict.Confirmed, "confirmed"),
        (Verdict.PartlyConfirmed, "partly-confirmed"),
        (Verdict.Contradicted, "contradicted"),
        (Verdict.Unconfirmed, "unconfirmed"));

    public static readonly WordTable<SlipKind> SlipKinds = new(
        (SlipKind.Restated, "restated"),
        (SlipKind.Narrowed, "narrowed"),
        (SlipKind.Widened, "widened"),
        (SlipKind.Moved, "moved"));

    public static readonly WordTable<Severity> Severities = new(
        (Severity.Information, "information"),
        (Severity.Warning, "warning"),
        (Severity.Error, "error"));

    public static readonly WordTable<TimeRelation> TimeRelations = new(
        (TimeRelation.Before, "before"),
        (TimeRelation.After, "after"),
        (TimeRelation.Within, "within"),
        (TimeRelation.Intersects, "intersecting"),
        (TimeRelation.Covers, "covering"));
}
