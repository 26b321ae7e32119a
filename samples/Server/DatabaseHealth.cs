using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;
using SpaceTalks.PostgreSql;

namespace SpaceTalks.Samples;

/// <summary>The program is healthy if the database answers a question and has the schema that the package needs.</summary>
internal sealed class DatabaseHealth(Talks talks) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await talks.AskAsync(db => db.AnyAsync(db.Milestones, cancellationToken), cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception exception) when (exception is NpgsqlException or PostgresCatalogException)
        {
            return HealthCheckResult.Unhealthy(exception.Message, exception);
        }
    }
}
