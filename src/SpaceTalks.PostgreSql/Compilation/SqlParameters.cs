using System.Collections.Generic;
using NpgsqlTypes;
using Npgsql;

namespace SpaceTalks.PostgreSql;

// The values of a statement. Each is a parameter: no text of a caller is part of a statement.
internal sealed class SqlParameters
{
    private readonly List<(object Value, NpgsqlDbType Type)> _values;

    public SqlParameters() => _values = [];

    private SqlParameters(SqlParameters others) => _values = [.. others._values];

    public string Add(object value, NpgsqlDbType type)
    {
        int index = _values.IndexOf((value, type));
        if (index < 0)
        {
            index = _values.Count;
            _values.Add((value, type));
        }
        return "@p" + index;
    }

    public string Add(string text) => Add(text, NpgsqlDbType.Text);

    public string Add(int number) => Add(number, NpgsqlDbType.Integer);

    public string Add(int[] numbers) => Add(numbers, NpgsqlDbType.Array | NpgsqlDbType.Integer);

    public string Add(byte[] bytes) => Add(bytes, NpgsqlDbType.Bytea);

    // The same values, to which others can be added for one statement.
    public SqlParameters Copy() => new(this);

    // New objects each time: a parameter belongs to one command.
    public NpgsqlParameter[] ToArray()
    {
        NpgsqlParameter[] parameters = new NpgsqlParameter[_values.Count];
        for (int index = 0; index < parameters.Length; index++)
        {
            parameters[index] = new NpgsqlParameter("p" + index, _values[index].Type) { Value = _values[index].Value };
        }
        return parameters;
    }
}
