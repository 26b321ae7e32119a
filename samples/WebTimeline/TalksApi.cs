using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;
using NodaTime;
using NodaTime.Text;

namespace SpaceTalks.Samples;

/// <summary>The talks over HTTP. An address gives the same answer as long as the data is the same, so that clients can cache it.</summary>
internal static class TalksApi
{
    private static readonly string[] ReadOnly = [HttpMethods.Get, HttpMethods.Head];

    // The identity of this build of the library and the application.
    private static readonly string CodeVersion =
        typeof(SpaceTalksCatalog).Module.ModuleVersionId.ToString() + typeof(TalksApi).Module.ModuleVersionId;

    public static void MapTalks(this WebApplication app)
    {
        RouteGroupBuilder api = app.MapGroup("/api").AddEndpointFilter(AnswerWithTag);
        api.MapMethods("/milestones", ReadOnly, GetMilestones)
            .WithSummary("The milestones that a query finds")
            .WithDescription("q is a query as text: about:iss-future possibly-within:\"Q1 2026\". Without it, all milestones are returned. format is the format of the answer; in JSON, each item is a milestone of /api/schema.")
            .Produces<string>(StatusCodes.Status200OK, ExportFormat.Json.MediaType, [.. ExportFormat.All.Where(format => format != ExportFormat.Json).Select(format => format.MediaType)])
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .AddOpenApiOperationTransformer(NameFormats);
        api.MapMethods("/schema", ReadOnly, static () => TypedResults.Text(AnswerSchema.Text, "application/schema+json", Encoding.UTF8))
            .WithSummary("The JSON Schema of the JSON answers");
        api.MapMethods("/review", ReadOnly, GetReview)
            .WithSummary("Contradictions between reports and overdue plans, as of a day")
            .WithDescription("on is a day such as 2025-10-15; the default is today in UTC. Each item is a finding of /api/schema.")
            .Produces<string>(StatusCodes.Status200OK, ExportFormat.Json.MediaType)
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static Task NameFormats(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        OpenApiSchema schema = (OpenApiSchema)operation.Parameters!.Single(parameter => parameter.Name == "format").Schema!;
        schema.Enum = [.. ExportFormat.All.Select(format => JsonValue.Create(format.Name))];
        schema.Default = JsonValue.Create(ExportFormat.Json.Name);
        return Task.CompletedTask;
    }

    private static Results<ContentHttpResult, ProblemHttpResult> GetMilestones(SpaceTalksCatalog catalog, Today today, string? q, string? format, string? on)
    {
        ParseResult<Query<Milestone>> query = Query.Pattern<Milestone>(catalog).Parse(string.IsNullOrWhiteSpace(q) ? "*" : q);
        if (!query.Success)
        {
            return TypedResults.Problem(query.Exception.Message, statusCode: StatusCodes.Status400BadRequest, title: "Invalid query.");
        }
        if (!ExportFormat.TryFind(format ?? ExportFormat.Json.Name, out ExportFormat? found))
        {
            return TypedResults.Problem(
                "Expected one of " + string.Join(", ", ExportFormat.All) + ".", statusCode: StatusCodes.Status400BadRequest, title: "Unknown format.");
        }
        using StringWriter text = new();
        query.Value.Export(found, text, new ExportOptions { Day = today.Or(on) });
        return TypedResults.Text(text.ToString(), found.MediaType, Encoding.UTF8);
    }

    private static List<Finding> GetReview(SpaceTalksCatalog catalog, Today today, string? on) => [.. catalog.Review(today.Or(on))];

    // An answer depends on the data, the code, the address and, if the address gives none, the day. The tag is made of these, so that an
    // answer that a client already has is not computed again.
    private static async ValueTask<object?> AnswerWithTag(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpContext http = context.HttpContext;
        SpaceTalksCatalog catalog = http.RequestServices.GetRequiredService<SpaceTalksCatalog>();
        StringValues on = http.Request.Query["on"];
        if (on.Count > 1 || (!StringValues.IsNullOrEmpty(on) && !Today.TryRead(on, out _)))
        {
            return TypedResults.Problem("Expected one day such as 2025-10-15.", statusCode: StatusCodes.Status400BadRequest, title: "Invalid day.");
        }
        LocalDate day = http.RequestServices.GetRequiredService<Today>().Or(on);
        EntityTagHeaderValue tag = TagOf(http.Request, catalog, day);
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            SetTag(http.Response, tag);
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }
        object? answer = await next(context);
        if (answer is not (ProblemHttpResult or INestedHttpResult { Result: ProblemHttpResult }))
        {
            SetTag(http.Response, tag);
        }
        return answer;
    }

    // A weak tag: compression may change the bytes.
    private static EntityTagHeaderValue TagOf(HttpRequest request, SpaceTalksCatalog catalog, LocalDate day)
    {
        string made = string.Join('\n', CodeVersion, LocalDatePattern.Iso.Format(day), request.Path, request.QueryString);
        return new($"\"{catalog.ContentHash[..16]}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(made)))[..16]}\"", isWeak: true);
    }

    private static void SetTag(HttpResponse response, EntityTagHeaderValue tag)
    {
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = "no-cache";
    }
}
