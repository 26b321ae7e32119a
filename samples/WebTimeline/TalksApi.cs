using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using NodaTime;
using NodaTime.Text;

namespace SpaceTalks.Samples;

/// <summary>The talks over HTTP. The same address has the same answer as long as the data is the same, so that a client need not ask twice.</summary>
internal static class TalksApi
{
    public static void MapTalks(this WebApplication app)
    {
        RouteGroupBuilder api = app.MapGroup("/api").AddEndpointFilter(AnswerWithTag);
        api.MapGet("/milestones", GetMilestones)
            .WithSummary("The milestones that a query finds")
            .WithDescription("q is a query as text: about:iss-future possibly-within:\"Q1 2026\". Without it, all milestones. format is one of json, json-lines, csv, markdown, mermaid, schema-org, svg.");
        api.MapGet("/review", GetReview)
            .WithSummary("What cannot all be true, and what has not been heard of, as of a day")
            .WithDescription("on is a day, 2025-10-15; without it, today in UTC.");
    }

    private static Results<ContentHttpResult, ProblemHttpResult> GetMilestones(SpaceTalksCatalog catalog, Today today, string? q, string? format, string? on)
    {
        ParseResult<Query<Milestone>> query = Query.Pattern<Milestone>(catalog).Parse(string.IsNullOrWhiteSpace(q) ? "*" : q);
        if (!query.Success)
        {
            return TypedResults.Problem(query.Exception.Message, statusCode: StatusCodes.Status400BadRequest, title: "The query cannot be read.");
        }
        if (!ExportFormat.TryFind(format ?? ExportFormat.Json.Name, out ExportFormat? found))
        {
            return TypedResults.Problem(
                "One of " + string.Join(", ", ExportFormat.All) + " is expected.", statusCode: StatusCodes.Status400BadRequest, title: "There is no such format.");
        }
        using StringWriter text = new();
        query.Value.Export(found, text, new ExportOptions { Day = today.Or(on) });
        return TypedResults.Text(text.ToString(), found.MediaType, Encoding.UTF8);
    }

    private static IEnumerable<ReviewedFinding> GetReview(SpaceTalksCatalog catalog, Today today, string? on) =>
        catalog.Review(today.Or(on)).Select(finding => new ReviewedFinding(
            finding.Rule.Id,
            finding.Severity.ToString(),
            finding.Certainty,
            finding.Message,
            [.. finding.Statements.Select(report => report.Source.Id).Distinct()]));

    // What is answered follows from the data, the address and, where it names none, the day.
    private static async ValueTask<object?> AnswerWithTag(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpContext http = context.HttpContext;
        SpaceTalksCatalog catalog = http.RequestServices.GetRequiredService<SpaceTalksCatalog>();
        StringValues on = http.Request.Query["on"];
        if (on.Count > 1 || (!StringValues.IsNullOrEmpty(on) && !Today.TryRead(on, out _)))
        {
            return TypedResults.Problem("One day is expected, as in 2025-10-15.", statusCode: StatusCodes.Status400BadRequest, title: "There is no such day.");
        }
        object? answer = await next(context);
        if (answer is ProblemHttpResult or INestedHttpResult { Result: ProblemHttpResult })
        {
            return answer;
        }
        LocalDate day = http.RequestServices.GetRequiredService<Today>().Or(on);
        EntityTagHeaderValue tag = new($"\"{catalog.ContentHash[..16]}-{LocalDatePattern.Iso.Format(day)}\"");
        http.Response.Headers.ETag = tag.ToString();
        http.Response.Headers.CacheControl = "no-cache";
        bool isKnown = http.Request.GetTypedHeaders().IfNoneMatch
            .Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false));
        return isKnown ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : answer;
    }
}
