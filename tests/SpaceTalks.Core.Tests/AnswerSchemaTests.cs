using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;

namespace SpaceTalks.Tests;

/// <summary>Answers of the library are valid against the shipped schema, and other documents are not.</summary>
public sealed class AnswerSchemaTests
{
    private static readonly SpaceTalksCatalog Embedded = SpaceTalksCatalog.Embedded;

    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForSpaceTalks();

    [Fact]
    public void The_schema_is_the_one_that_was_approved() =>
        Approved.Check("../../src/SpaceTalks.Core/Data/spacetalks-answers.schema.json", AnswerSchema.Text);

    [Fact]
    public void The_schema_is_one()
    {
        Json.Schema.MetaSchemas.Draft202012.Evaluate(JsonNode.Parse(AnswerSchema.Text)!).IsValid.Should().BeTrue();
        using MemoryStream stream = new();
        AnswerSchema.Write(stream);
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(AnswerSchema.Text);
        ((Action)(() => AnswerSchema.Write(null!))).Should().Throw<ArgumentNullException>().WithParameterName("stream");
    }

    [Fact]
    public void Every_answer_about_the_embedded_data_is_valid()
    {
        IsValid(Embedded.Milestones);
        IsValid(Embedded.Officials);
        IsValid(Embedded.Organizations);
        IsValid(Embedded.Programmes);
        IsValid(Embedded.Topics);
        IsValid(Embedded.Tenures);
        IsValid(Embedded.Factors);
        IsValid(Embedded.Questions);
        IsValid(Embedded.Sources);
        IsValid(Embedded.Places);
        IsValid(Embedded.Review(new LocalDate(2026, 11, 28)));
        IsValid(Embedded.Milestones.SelectMany(milestone => milestone.Slips));
        IsValid(Embedded.Milestones.SelectMany(milestone => milestone.Reports).Take(50));
        IsValid(Embedded.Agencies.Select(agency => agency.HeadOn(new LocalDate(2026, 9, 1))));
        IsValid(Embedded.Milestones.CountByYear());
        IsValid(Embedded.Milestones.CountByTopic());
        IsValid(Embedded.Milestones.CountByKind());
        IsValid(Embedded.Search("late August 2025 Vienna"));
        IsValid([Embedded.Milestones.About(TopicIds.IssFuture).NewestFirst().Explain()]);
    }

    [Fact]
    public void Exports_are_valid()
    {
        SchemaValidator.IsValidAnswer(JsonNode.Parse(TestData.SmallCatalog.Milestones.Text(ExportFormat.Json))).Should().BeTrue();
        foreach (string line in TestData.SmallCatalog.Milestones.Text(ExportFormat.JsonLines).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            SchemaValidator.IsValidAnswer(JsonNode.Parse(line)).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("\"meeting\"")]
    [InlineData("[1]")]
    [InlineData("{\"id\": \"nasa\", \"name\": \"NASA\", \"invented\": 1}")]
    public void What_is_no_answer_is_not_valid(string json) => SchemaValidator.IsValidAnswer(JsonNode.Parse(json)).Should().BeFalse();

    [Fact]
    public void A_milestone_with_another_property_or_without_its_status_is_not_valid()
    {
        JsonObject answer = JsonNode.Parse(JsonSerializer.Serialize(Embedded.Milestones[MilestoneIds.HeadsMeeting2025], Options))!.AsObject();
        SchemaValidator.IsValidAnswer(answer).Should().BeTrue();

        JsonObject further = answer.DeepClone().AsObject();
        further["invented"] = 1;
        SchemaValidator.IsValidAnswer(further).Should().BeFalse();
        answer["when"]!.AsObject().Remove("words");
        SchemaValidator.IsValidAnswer(answer).Should().BeFalse();
    }

    private static void IsValid<T>(IEnumerable<T> answers)
    {
        answers.Should().NotBeEmpty();
        foreach (T answer in answers)
        {
            string json = JsonSerializer.Serialize(answer, Options);
            if (!SchemaValidator.IsValidAnswer(JsonNode.Parse(json)))
            {
                Assert.Fail(json);
            }
        }
    }
}
