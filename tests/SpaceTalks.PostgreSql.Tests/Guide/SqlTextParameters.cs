using System.Data;
using Dapper;

namespace SpaceTalks.PostgreSql.Tests.Guide;

#pragma warning disable IDE0011 // Guides have no braces around one statement.

internal sealed class SqlTextParameters(SqlText sql) : SqlMapper.IDynamicParameters
{
    public void AddParameters(IDbCommand command, SqlMapper.Identity identity)
    {
        foreach (var parameter in sql.Parameters)
            command.Parameters.Add(parameter);
    }
}
