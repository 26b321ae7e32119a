using Microsoft.AspNetCore.Diagnostics;
using Npgsql;
using SpaceTalks.PostgreSql;

namespace SpaceTalks.Samples;

/// <summary>The answers to a question that the database does not answer. The messages of the database are for the log, not for strangers.</summary>
internal sealed partial class DatabaseProblems(IProblemDetailsService problems, ILogger<DatabaseProblems> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        (int status, string title, string detail)? answer = exception switch
        {
            PostgresException { SqlState: PostgresErrorCodes.QueryCanceled } or NpgsqlException { InnerException: TimeoutException } =>
                (StatusCodes.Status504GatewayTimeout, "The question takes too long.", "Ask for less at once: a narrower query, or a lower limit."),
            PostgresCatalogException =>
                (StatusCodes.Status503ServiceUnavailable, "The data is being changed.", "Ask again in a while."),
            NpgsqlException { IsTransient: true } or PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown } =>
                (StatusCodes.Status503ServiceUnavailable, "The database cannot be reached.", "Ask again in a while."),
            _ => null,
        };
        if (answer is not (int status, string title, string detail))
        {
            return false;
        }
        LogProblem(logger, exception, title);
        httpContext.Response.StatusCode = status;
        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            ProblemDetails = { Status = status, Title = title, Detail = detail },
        });
    }

    [LoggerMessage(LogLevel.Warning, "{Title}")]
    private static partial void LogProblem(ILogger logger, Exception exception, string title);
}
