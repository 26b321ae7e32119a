using System;

namespace SpaceTalks;

// Whether something holds for a text.
internal delegate bool TextTest(ReadOnlySpan<char> text);
