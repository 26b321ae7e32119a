using Npgsql;

namespace SpaceTalks.PostgreSql;

// A statement and the values of its parameters.
internal readonly record struct SqlStatement(string Text, SqlParameters Parameters)
{
    public NpgsqlCommand ToCommand(Session session)
    {
        NpgsqlCommand command = session.Create(Text);
        command.Parameters.AddRange(Parameters.ToArray());
        return command;
    }
}
