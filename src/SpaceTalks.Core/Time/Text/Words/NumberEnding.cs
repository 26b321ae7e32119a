using System;

namespace SpaceTalks.Time;

// The kinds of endings after a number.
[Flags]
internal enum NumberEnding : byte
{
    None = 0,

    // "25th", "25-го".
    Ordinal = 1,

    // "2030s", "2030-х".
    Plural = 2,
}
