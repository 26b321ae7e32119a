using System;

namespace SpaceTalks;

// Translates the words of documents of Popolo. The specification leaves the choice of words to authors.
internal static class PopoloWords
{
    public static WordTable<OrganizationKind> OrganizationKinds => field ??= new("agency", "company", "state", "international-body");

    // The kind of an organization by its classification; null if no kind corresponds to it.
    public static OrganizationKind? OrganizationKindOf(string classification) => Plain(classification) switch
    {
        "agency" or "space agency" or "national space agency" or "government agency" => OrganizationKind.Agency,
        "company" or "corporation" or "private company" or "public company" or "business" or "firm" or "enterprise" => OrganizationKind.Company,
        "state" or "country" or "sovereign state" or "nation" => OrganizationKind.State,
        "international body" or "international organization" or "international organisation" or "intergovernmental organization"
            or "intergovernmental organisation" or "igo" => OrganizationKind.InternationalBody,
        _ => null,
    };

    // The kind of an event by its classification, in the words of this library or common ones; null if no kind corresponds to it.
    public static MilestoneKind? MilestoneKindOf(string classification) =>
        Words.MilestoneKinds.TryGet(Plain(classification).Replace(' ', '-'), out MilestoneKind kind) ? kind : Plain(classification) switch
        {
            "conference" or "summit" or "hearing" or "sitting" or "plenary" or "committee meeting" or "bilateral meeting" => MilestoneKind.Meeting,
            "telephone call" or "phone call" or "video conference" or "videoconference" or "teleconference" => MilestoneKind.Call,
            "audit" or "inspection" => MilestoneKind.Review,
            "signing" or "treaty" => MilestoneKind.Agreement,
            "press conference" => MilestoneKind.Announcement,
            "vote" => MilestoneKind.Decision,
            _ => null,
        };

    // The status of an event, in the words of calendars or of this library; null if it is none of these.
    public static ReportStatus? StatusOf(string status) =>
        Words.ReportStatuses.TryGet(Plain(status), out ReportStatus known) ? known : Plain(status) switch
        {
            "tentative" => ReportStatus.Proposed,
            "confirmed" or "scheduled" => ReportStatus.Planned,
            "canceled" => ReportStatus.Cancelled,
            "passed" or "held" => ReportStatus.Completed,
            _ => null,
        };

    private static string Plain(string text) => text.Trim().ToLowerInvariant().Replace('_', ' ').Replace('-', ' ');
}
