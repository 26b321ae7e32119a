using PublicApiGenerator;
using SpaceTalks.Tests;

namespace SpaceTalks.PostgreSql.Tests;

/// <summary>The public API: no name comes, goes or changes without somebody reading it in a diff.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_approved_one()
    {
        string api = typeof(PostgresCatalog).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false, OrderBy = OrderMode.NamespaceThenFullName });

        Approved.Check("PublicApi.approved.txt", api.ReplaceLineEndings("\n").TrimEnd('\n') + "\n", Approval.Api);
    }
}
