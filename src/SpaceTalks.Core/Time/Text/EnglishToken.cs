using System.Collections.Generic;

namespace SpaceTalks.Time;

// A run of letters and digits, in lower case, or one other character.
internal readonly struct EnglishToken
{
    private EnglishToken(string text, int position)
    {
        Text = text;
        Position = position;
    }

    public string Text { get; }

    public int Position { get; }

    public bool IsNumber => Text.Length > 0 && DigitCount == Text.Length;

    // How many digits it begins with.
    public int DigitCount
    {
        get
        {
            int count = 0;
            while (count < Text.Length && Text[count] is >= '0' and <= '9')
            {
                count++;
            }
            return count;
        }
    }

    public static List<EnglishToken> Split(string text)
    {
        List<EnglishToken> tokens = [];
        int position = 0;
        while (position < text.Length)
        {
            char character = text[position];
            int start = position++;
            if (char.IsWhiteSpace(character))
            {
                continue;
            }
            if (char.IsLetterOrDigit(character))
            {
                while (position < text.Length && char.IsLetterOrDigit(text[position]))
                {
                    position++;
                }
            }
            string token = text.Substring(start, position - start).ToLowerInvariant();
            // En dash, em dash, non-breaking hyphen and minus sign are hyphens here.
            tokens.Add(new EnglishToken(token is "\u2010" or "\u2011" or "\u2013" or "\u2014" or "\u2212" ? "-" : token, start));
        }
        return tokens;
    }
}
