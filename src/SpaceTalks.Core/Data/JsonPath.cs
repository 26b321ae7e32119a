using System;
using System.Globalization;
using System.Text;

namespace SpaceTalks;

// The current position in a document. The text is built only for a fault.
internal sealed class JsonPath
{
    // Longer than any name that a document should have.
    private const int LongestName = 64;

    private (string? Name, int Index)[] _steps = new (string?, int)[16];
    private int _depth;

    // The name of the first step, and the index of the last.
    public (string? List, int Index) Ends => (_steps[0].Name, _steps[_depth - 1].Index);

    public void Enter(string name) => Next().Name = name;

    public void Enter(int index)
    {
        ref (string? Name, int Index) step = ref Next();
        step.Name = null;
        step.Index = index;
    }

    public void Leave() => _depth--;

    // The text of the path, appended to that of its starting point.
    public string ToText(string root)
    {
        StringBuilder path = new(root);
        for (int depth = 0; depth < _depth; depth++)
        {
            (string? name, int index) = _steps[depth];
            if (name is null)
            {
                path.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
            else
            {
                path.Append('.').Append(name, 0, Math.Min(name.Length, LongestName)).Append(name.Length > LongestName ? "…" : string.Empty);
            }
        }
        return path.ToString();
    }

    private ref (string? Name, int Index) Next()
    {
        if (_depth == _steps.Length)
        {
            Array.Resize(ref _steps, _steps.Length * 2);
        }
        return ref _steps[_depth++];
    }
}
