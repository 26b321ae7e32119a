using SpaceTalks.Time;

namespace SpaceTalks.Tests;

/// <summary>The picture of the README and the guides is what the guide to formats makes of the data.</summary>
public sealed class DocumentationPictureTests
{
    [Fact]
    public void The_picture_of_the_README_shows_the_data_as_they_are()
    {
        using StringWriter picture = new() { NewLine = "\n" };
        SpaceTalksCatalog.Embedded.Milestones
            .About(TopicIds.IssFuture)
            .PossiblyWithin(DateWindow.Parse("2025/2031"))
            .Export(ExportFormat.Svg, picture, new ExportOptions { Title = "The future of the ISS", Day = new(2025, 10, 15), Width = 900 });

        Approved.Check("../../.docs/images/iss-future.svg", picture.ToString());
    }
}
