using System;

namespace SpaceTalks;

internal delegate bool TextTest(ReadOnlySpan<char> text);
