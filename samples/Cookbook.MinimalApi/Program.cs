// Milestones as JSON, with OpenAPI at /openapi/v1.json: dotnet run --project samples/Cookbook.MinimalApi
using Microsoft.AspNetCore.Http.HttpResults;
using SpaceTalks;
using SpaceTalks.Time;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(SpaceTalksCatalog.Embedded);
builder.Services.AddOpenApi();
builder.Services.AddProblemDetails();
// Entities are written as answers: the prevailing values first, and links with names.
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.ConfigureForSpaceTalks());

WebApplication app = builder.Build();
app.MapOpenApi();
app.MapGet("/milestones", GetMilestones).WithSummary("Milestones about a topic, involving an organization, and possibly within a run of days");
app.MapGet("/milestones/{id}", GetMilestone).WithSummary("One milestone");
app.Run();

// Identifiers and windows are bound from the query string; an invalid one is a 400 automatically. So is one that the data does not have: an
// empty answer would hide the mistake.
static Results<Ok<Query<Milestone>>, ValidationProblem> GetMilestones(SpaceTalksCatalog catalog, Id<Topic>? about, Id<Organization>? involving, DateWindow? within)
{
    Query<Milestone> query = catalog.Milestones;
    Dictionary<string, string[]> errors = [];
    if (about is { } topic)
    {
        query = query.About(topic);
        if (!catalog.Topics.TryGet(topic, out _))
        {
            errors.Add(nameof(about), [$"There is no topic \"{topic}\"."]);
        }
    }
    if (involving is { } organization)
    {
        query = query.Involving(organization);
        if (!catalog.Organizations.TryGet(organization, out _))
        {
            errors.Add(nameof(involving), [$"There is no organization \"{organization}\"."]);
        }
    }
    if (within is { } window)
    {
        query = query.PossiblyWithin(window);
    }
    return errors.Count > 0 ? TypedResults.ValidationProblem(errors) : TypedResults.Ok(query);
}

static Results<Ok<Milestone>, NotFound> GetMilestone(SpaceTalksCatalog catalog, Id<Milestone> id) =>
    catalog.Milestones.TryGet(id, out Milestone? milestone) ? TypedResults.Ok(milestone) : TypedResults.NotFound();
