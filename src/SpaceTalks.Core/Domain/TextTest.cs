using System;

namespace SpaceTalks;

/// <summary>Whether something holds for a text.</summary>
internal delegate bool TextTest(ReadOnlySpan<char> text);
