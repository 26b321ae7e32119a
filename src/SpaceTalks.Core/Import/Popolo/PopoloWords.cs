using System;

namespace SpaceTalks;

// What the words of documents of Popolo are in ours. The specification leaves the words to who writes.
internal static class PopoloWords
{
    public static WordTable<OrganizationKind> OrganizationKinds => field ??= new("agency", "company", "state", "international-body");

    // What an organization of a classification is; null where it is none of our kinds.
    public static OrganizationKind? OrganizationKindOf(string classification) => Plain(classification) switch
    {
        "agency" or "space agency" or "national space agency" or "government agency" => OrganizationKind.Agency,
        "company" or "corporation" or "private company" or "public company" or "business" or "firm" or "enterprise" => OrganizationKind.Company,
        "state" or "country" or "sovereign state" or "nation" => OrganizationKind.State,
        "international body" or "international organization" or "international organisation" or "intergovernmental organization"
            or "intergovernmental organisation" or "igo" => OrganizationKind.InternationalBody,
        _ => null,
    };

    // What an event of a classification is: by our own words, or by those of others; null where it is none of our kinds.
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

    // What the status of an event is, in the words of calendars or in ours; null where it is none of these.
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
