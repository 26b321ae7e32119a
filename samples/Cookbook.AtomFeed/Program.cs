// An Atom feed of the latest reports: dotnet run --project samples/Cookbook.AtomFeed > talks.atom
using System.ServiceModel.Syndication;
using System.Xml;
using NodaTime;
using SpaceTalks;

SpaceTalksCatalog catalog = SpaceTalksCatalog.Embedded;
Uri site = new("https://example.org/talks/");

SyndicationFeed feed = new("Space talks", "The latest reports about the talks of space agencies.", site)
{
    Id = "urn:spacetalks:feed",
    LastUpdatedTime = Instant(catalog.AsOf ?? default),
    // "reported" puts the latest report first.
    Items = [.. catalog.Milestones.Parse("sort:reported limit:20").Select(Entry)],
};
feed.Authors.Add(new SyndicationPerson { Name = "SpaceTalks.Core" });

XmlWriterSettings settings = new() { Indent = true, Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };
using XmlWriter writer = XmlWriter.Create(Console.OpenStandardOutput(), settings);
feed.GetAtom10Formatter().WriteTo(writer);
return;

SyndicationItem Entry(Milestone milestone)
{
    Report report = milestone.History[^1];
    // A feed reader needs a day: the first on which the newest report can have been made.
    LocalDate reported = milestone.LastReported?.Earliest ?? catalog.AsOf ?? default;
    SyndicationItem entry = new(milestone.Title, $"{Sentence(milestone)} {milestone.Summary}", new Uri(site, milestone.Id.Value))
    {
        Id = "urn:spacetalks:milestone:" + milestone.Id,
        LastUpdatedTime = Instant(reported),
        PublishDate = Instant(reported),
    };
    if (report.Source.Address is { } address)
    {
        entry.Links.Add(new SyndicationLink(address, "via", report.Source.ToString(), null, 0));
    }
    return entry;
}

static string Sentence(Milestone milestone) =>
    (milestone.When is null ? "Date unknown" : $"{milestone.When:E}") + $" ({Words.Of(milestone.Status)}).";

static DateTimeOffset Instant(LocalDate day) => day.AtMidnight().InUtc().ToDateTimeOffset();
