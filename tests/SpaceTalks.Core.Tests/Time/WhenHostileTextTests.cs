using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time;

/// <summary>Hostile texts: none throws anything other than the exception for an invalid text, or takes long.</summary>
public sealed class WhenHostileTextTests
{
    private const string Alphabet = "0129X-/?~%.,[]{}YESTZ:+ x\0\uD800\uFF12";

    public static TheoryData<string> Texts =>
    [
        "2004", "-0044", "2004-06", "2001-21", "2001-41", "2004-02-29", "156X-12-25", "1560-X2", "2004-06~-11", "?2004-06", "1950S2",
        "Y17E7", "Y-170000002", "Y9223372036854775807", "Y922337203685477580E1S3", "2000/", "../2000", "2011/2031..", "..2011/2031",
        "198X/199X", "[..1984]", "[1667,1668]", "{1960,1961-12}", "{1670..1672}", "[2031..]", "2004-01-01T10:10:10+05:00",
    ];

    [Theory, MemberData(nameof(Texts))]
    public void Every_change_of_one_character_is_read_back_or_refused_with_its_place(string text)
    {
        DateWindow window = DateWindow.Parse("2000-02/2000-03");
        When original = When.Parse(text);
        foreach (string changed in Changes(text))
        {
            if (When.TryParse(changed, out When? when))
            {
                when.ToString().Should().Be(changed);
                _ = (when.Earliest, when.Latest, when.StartKind, when.EndKind, when.Level, when.IsPrecise, when.IsQualified);
                when.PossibleRelations(original).Should().NotBe(AllenRelations.None);
                foreach (TimeRelation relation in Enum.GetValues<TimeRelation>())
                {
                    _ = when.Relate(relation, window);
                    _ = when.Relate(relation, original);
                    _ = original.Relate(relation, when);
                }
                continue;
            }
            Func<When> parse = () => When.Parse(changed);
            UnparsableValueException fault = parse.Should().ThrowExactly<UnparsableValueException>().Which;
            fault.Index.Should().BeInRange(0, changed.Length);
            fault.Message.Should().StartWith("Expected ");
        }
    }

    [Theory, MemberData(nameof(Texts))]
    public void Every_change_of_two_characters_is_read_back_or_refused(string text)
    {
        char[] changed = text.ToCharArray();
        for (int first = 0; first < changed.Length; first++)
        {
            for (int second = first + 1; second < changed.Length; second++)
            {
                foreach (char one in Alphabet)
                {
                    foreach (char other in Alphabet)
                    {
                        (changed[first], changed[second]) = (one, other);
                        if (When.TryParse(changed.AsSpan(), out When? when) && when.ToString() != new string(changed))
                        {
                            Assert.Fail($"{new string(changed)} was read as {when}.");
                        }
                    }
                }
                (changed[first], changed[second]) = (text[first], text[second]);
            }
        }
    }

    [Fact]
    public void The_longest_sets_are_read_and_answer_without_enumerating()
    {
        // What grew with the square of the items or with the days between far years would take hours or all memory.
        long before = GC.GetAllocatedBytesForCurrentThread();
        When[] sets =
        [
            When.Parse("{" + string.Join(',', Enumerable.Repeat("2001", 819)) + "}"),
            When.Parse("[" + string.Join(',', Enumerable.Repeat("2001", 819)) + "]"),
            When.Parse("{" + string.Join(',', Enumerable.Range(0, 120).Select(number => $"20XX-{(number % 12) + 1:00}-XX")) + "}"),
            When.Parse("[" + string.Join(',', Enumerable.Range(0, 120).Select(number => $"{number:0000}-XX-X5")) + "]"),
            When.Parse("{Y17E8S1,Y-17E8S1,2000-01-01..}"),
            When.Parse("[Y17E8S1,Y18E8S1]"),
            When.Parse("Y17E8S1/Y18E8S1"),
            When.Parse("/Y17E8S1"),
        ];
        DateWindow[] windows = [DateWindow.Always, DateWindow.Year(2001), DateWindow.Parse("2000-01-01/..")];
        foreach (When one in sets)
        {
            foreach (DateWindow window in windows)
            {
                foreach (TimeRelation relation in Enum.GetValues<TimeRelation>())
                {
                    _ = one.Relate(relation, window);
                }
            }
            foreach (When other in sets)
            {
                one.PossibleRelations(other).Should().NotBe(AllenRelations.None);
                _ = (one.Intersects(other), one.Covers(other));
            }
            _ = DateWindow.TryParse(one.ToString(), out _);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(200_000_000);
    }

    private static IEnumerable<string> Changes(string text)
    {
        for (int place = 0; place <= text.Length; place++)
        {
            foreach (char character in Alphabet)
            {
                yield return text[..place] + character + text[place..];
                if (place < text.Length)
                {
                    yield return text[..place] + character + text[(place + 1)..];
                }
            }
            if (place < text.Length)
            {
                yield return text[..place] + text[(place + 1)..];
            }
        }
    }
}
