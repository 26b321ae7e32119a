using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using NodaTime.Text;
using SpaceTalks.PostgreSql;
using SpaceTalks.Samples.Components;

namespace SpaceTalks.Samples;

/// <summary>The talks over HTTP. A question that its asker no longer waits for is cancelled, in the database too.</summary>
internal static class TalksApi
{
    private const int LargestPage = 500;

    private const int LargestTimeline = 200;

    // A review has its milestones in memory, all at once.
    private const int LargestReview = 10_000;

    private static LocalDate Today => SystemClock.Instance.GetCurrentInstant().InUtc().Date;

    public static void MapTalks(this WebApplication app)
    {
        app.MapGet("/", GetTimeline).ExcludeFromDescription();
        app.MapGet("/timeline.css", static () => TypedResults.Stream(typeof(TalksApi).Assembly.GetManifestResourceStream("timeline.css")!, "text/css")).ExcludeFromDescription();
        app.MapGet("/milestones", GetMilestones)
            .WithSummary("The milestones that a query finds, in pages")
            .WithDescription("q is a query as text: about:iss-future possibly-within:\"Q1 2026\". Without it, all milestones. A page goes on after a milestone, and next is the address of the page that follows.");
        app.MapGet("/milestones/{id}", GetMilestone).WithSummary("One milestone");
        app.MapGet("/count", GetCount).WithSummary("How many milestones a query finds");
        app.MapGet("/years", GetYears).WithSummary("How many of them lie in each year, certainly and possibly");
        app.MapGet("/topics", GetTopics).WithSummary("How many of them are about each topic");
        app.MapGet("/search", GetHits).WithSummary("What has some words, of all kinds, best first");
        app.MapGet("/review", GetReview).WithSummary("What cannot all be true, and what has not been heard of, as of a day");
    }

    // The results that are shown are loaded into a catalog in memory, which draws them.
    private static Task<RazorComponentResult<TimelinePage>> GetTimeline(Talks talks, string? q, CancellationToken cancellationToken) =>
        talks.AskAsync(
            async db =>
            {
                (Query<Milestone>? query, ProblemHttpResult? fault) = await ParseAsync(db, q, cancellationToken);
                if (query is null)
                {
                    return new RazorComponentResult<TimelinePage>(new { Text = q, Fault = fault!.ProblemDetails.Detail }) { StatusCode = fault.StatusCode };
                }
                long number = await db.CountAsync(query, cancellationToken);
                // Where not all can be shown, and the query does not say which come first, these are the latest.
                bool isSorted = query.Order is not null || query.Limit is not null || query.Skipped > 0 || query.Preceding is not null;
                query = number > LargestTimeline && !isSorted ? query.NewestFirst() : query;
                SpaceTalksCatalog loaded = await db.LoadAsync(query.Take(LargestTimeline), cancellationToken);
                return new RazorComponentResult<TimelinePage>(new { Text = q, Milestones = (Query<Milestone>)loaded.Milestones, Number = number, Day = Today });
            },
            cancellationToken);

    private static Task<Results<Ok<MilestonePage>, ProblemHttpResult>> GetMilestones(
        Talks talks, HttpRequest request, CancellationToken cancellationToken, string? q, Id<Milestone>? after, int limit = 50) =>
        talks.AskAsync<Results<Ok<MilestonePage>, ProblemHttpResult>>(
            async db =>
            {
                (Query<Milestone>? query, ProblemHttpResult? fault) = await ParseAsync(db, q, cancellationToken);
                if (query is null)
                {
                    return fault!;
                }
                if (query.Limit is not null || query.Skipped > 0 || query.Preceding is not null)
                {
                    return Refused("The query says where to begin or to end.", "Leave limit:, skip: and after: out of it: the address has after and limit, and the answer the next address.");
                }
                if (limit is < 1 or > LargestPage)
                {
                    return Refused("The limit is out of range.", $"A number between 1 and {LargestPage} is expected.");
                }
                if (after is { } id)
                {
                    if (await db.FindAsync(id, cancellationToken) is not { } preceding)
                    {
                        return Refused("There is no such milestone.", $"There is no milestone \"{id}\" to go on after.");
                    }
                    query = query.After(preceding);
                }
                // One more than a page tells whether there is another.
                List<Milestone> found = await db.Run(query.Take(limit + 1), cancellationToken).ToListAsync(cancellationToken);
                return TypedResults.Ok(found.Count <= limit
                    ? new MilestonePage(found, null)
                    : new MilestonePage(found[..limit], $"{request.PathBase}{request.Path}?q={Uri.EscapeDataString(q ?? string.Empty)}&after={found[limit - 1].Id}&limit={limit}"));
            },
            cancellationToken);

    private static async Task<Results<Ok<Milestone>, ProblemHttpResult>> GetMilestone(Talks talks, Id<Milestone> id, CancellationToken cancellationToken) =>
        await talks.AskAsync(db => db.FindAsync(id, cancellationToken), cancellationToken) is { } milestone
            ? TypedResults.Ok(milestone)
            : TypedResults.Problem($"There is no milestone \"{id}\".", statusCode: StatusCodes.Status404NotFound, title: "There is no such milestone.");

    private static Task<Results<Ok<long>, ProblemHttpResult>> GetCount(Talks talks, string? q, CancellationToken cancellationToken) =>
        AnswerAsync(talks, q, (db, query) => db.CountAsync(query, cancellationToken), cancellationToken);

    private static Task<Results<Ok<IReadOnlyList<Tally<int>>>, ProblemHttpResult>> GetYears(Talks talks, string? q, CancellationToken cancellationToken) =>
        AnswerAsync(talks, q, (db, query) => db.CountByYearAsync(query, cancellationToken), cancellationToken);

    private static Task<Results<Ok<IReadOnlyList<Tally<Topic>>>, ProblemHttpResult>> GetTopics(Talks talks, string? q, CancellationToken cancellationToken) =>
        AnswerAsync(talks, q, (db, query) => db.CountByTopicAsync(query, cancellationToken), cancellationToken);

    private static async Task<Results<Ok<IReadOnlyList<SearchHit>>, ProblemHttpResult>> GetHits(Talks talks, string q, CancellationToken cancellationToken, int limit = 20) =>
        limit is < 0 or > LargestPage
            ? Refused("The limit is out of range.", $"A number between 0 and {LargestPage} is expected.")
            : TypedResults.Ok(await talks.AskAsync(db => db.SearchAsync(q, limit, cancellationToken), cancellationToken));

    private static Task<Results<Ok<FindingCollection>, ProblemHttpResult>> GetReview(Talks talks, string? q, DateOnly? on, CancellationToken cancellationToken)
    {
        LocalDate day = on is { } named ? LocalDate.FromDateOnly(named) : Today;
        return talks.AskAsync<Results<Ok<FindingCollection>, ProblemHttpResult>>(
            async db =>
            {
                (Query<Milestone>? query, ProblemHttpResult? fault) = await ParseAsync(db, q, cancellationToken);
                if (query is null)
                {
                    return fault!;
                }
                return await db.CountAsync(query, cancellationToken) > LargestReview
                    ? Refused("The query finds too much to review.", $"At most {LargestReview} milestones are reviewed at once: narrow the query.")
                    : TypedResults.Ok(await db.ReviewAsync(query, day, cancellationToken));
            },
            cancellationToken);
    }

    private static Task<Results<Ok<T>, ProblemHttpResult>> AnswerAsync<T>(
        Talks talks, string? q, Func<PostgresCatalog, Query<Milestone>, Task<T>> answer, CancellationToken cancellationToken) =>
        talks.AskAsync<Results<Ok<T>, ProblemHttpResult>>(
            async db =>
            {
                (Query<Milestone>? query, ProblemHttpResult? fault) = await ParseAsync(db, q, cancellationToken);
                return query is null ? fault! : TypedResults.Ok(await answer(db, query));
            },
            cancellationToken);

    // A query, or what is wrong with it.
    private static async Task<(Query<Milestone>? Query, ProblemHttpResult? Fault)> ParseAsync(PostgresCatalog db, string? q, CancellationToken cancellationToken)
    {
        try
        {
            return (string.IsNullOrWhiteSpace(q) ? db.Milestones : await db.ParseAsync(q, cancellationToken), null);
        }
        catch (UnparsableValueException exception)
        {
            // A name that this catalog does not have may have been imported since; any question tells that it has aged.
            await db.AnyAsync(db.Milestones, cancellationToken);
            return (null, Refused("The query cannot be read.", exception.Message));
        }
    }

    private static ProblemHttpResult Refused(string title, string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest, title: title);
}
