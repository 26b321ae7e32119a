using System.Text;
using NodaTime.Text;
using SpaceTalks.Time;

namespace SpaceTalks.Tests.Time.Text;

/// <summary>
/// Every parser under random and mutated texts (see <see cref="Fuzz"/>): nothing is thrown but what is documented, and what is read prints
/// back.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const string Alphabet = "0123456789XYETZSCMQHs-+/.,:;?~%[]{}()<> \t\n\"'\\@#abefjlmnoprtuvy\u2013\u00a0\u0660\u0130\ud83d\udca5é";

    private static readonly string[] Seeds =
    [
        "2025-08-25", "2026-33", "202X", "2025-XX-15", "XXXX-12-XX", "-0044-03-15", "Y170000002", "Y-17E7", "Y171010000S3", "1950S2",
        "2004-06~-11", "2004-%06-11", "?2004-06%", "2011/2020", "2000/", "/2031..", "..2025-08-25/2025-08-25..", "../1985-04-12",
        "[2025-08-21..2025-08-31]", "[2031..]", "{1670..1672,1680}", "2025-07-31T19:07:00Z", "1985-04-12T23:20:30+04:30",
        "25 August 2025", "late August 2025", "mid-2026", "the early 2030s", "Q1 2026", "no earlier than March 2027", "beyond 2030",
        "by the end of 2030", "25–27 August 2025", "from 2011 to 2020", "August or September 2025", "possibly circa 45 BC", "FY2026-27",
        "week of 25 August 2025", "each year from 1670 to 1672", "31 July 2025, 19:07:00 UTC", "some day of month 0X of 2020",
        "25 августа 2025 года", "в конце августа 2025 года", "I квартал 2026 года", "не ранее марта 2027 года", "с 2011 по 2020 год",
        "как минимум до 2031 года", "до 2030 года", "зимой 2026/27 года", "в ночь с 11 на 12 октября 2025 года", "2026 финансовый год в США",
        "каждый год с 1670 по 1672 год", "20-е годы XXI века", "2016 Jun  8 2355:57.345", "2016 Q2?", "21C?", "2010s", "2016 Jun  8.98",
    ];

    [Fact]
    public void Nothing_is_thrown_and_what_is_read_prints_back() => Fuzz.Run(output, Next, text => Try(text) > 0);

    private static int Try(string text)
    {
        int read = 0;
        if (When.TryParse(text, out When? when))
        {
            when.ToString().Should().Be(text);
            EnglishPattern.Default.Format(when).Should().NotBeEmpty();
            RussianPattern.Default.Format(when).Should().NotBeEmpty();
            if (LaunchLibraryDate.TryFrom(when, out LaunchLibraryDate launch))
            {
                (LaunchLibraryDate.TryFrom(launch.ToWhen(), out LaunchLibraryDate again) && again.ToWhen() == launch.ToWhen()).Should().BeTrue();
            }
            read++;
        }
#if !LIBRARY_NETSTANDARD
        When.TryParse(Encoding.UTF8.GetBytes(text), null, out When? fromBytes).Should().Be(when is not null);
        (fromBytes == when).Should().BeTrue();
#endif
        // A level has what the one below it has.
        int level0 = Check(EdtfPattern.Level0.Parse(text));
        int level1 = Check(EdtfPattern.Level1.Parse(text));
        (level0 <= level1 && level1 <= (when is null ? 0 : 1)).Should().BeTrue();
        read += level0 + level1;
        read += Check(EnglishPattern.Default.Parse(text));
        read += Check(RussianPattern.Default.Parse(text));
        read += Check(VagueDatePattern.Instance.Parse(text));
        if (DateWindow.TryParse(text, out DateWindow window))
        {
            (DateWindow.Parse(window.ToString()) == window).Should().BeTrue();
        }
        return read;
    }

    // A value that a parser makes is one that EDTF can write; a failure has a message.
    private static int Check(ParseResult<When> result)
    {
        if (!result.Success)
        {
            result.Exception.Should().BeOfType<UnparsableValueException>().Which.Message.Should().NotBeEmpty();
            return 0;
        }
        (When.Parse(result.Value.ToString()) == result.Value).Should().BeTrue();
        return 1;
    }

    private static string Next(Random random)
    {
        StringBuilder text = new(Pick(random));
        for (int change = random.Next(0, 5); change > 0; change--)
        {
            int at = random.Next(text.Length + 1);
            switch (random.Next(5))
            {
                case 0:
                    text.Insert(at, Alphabet[random.Next(Alphabet.Length)]);
                    break;
                case 1 when text.Length > 0:
                    text.Remove(at % text.Length, 1);
                    break;
                case 2 when text.Length > 0:
                    text[at % text.Length] = Alphabet[random.Next(Alphabet.Length)];
                    break;
                case 3:
                    text.Insert(at, Pick(random));
                    break;
                default:
                    text.Append(Alphabet[random.Next(Alphabet.Length)], random.Next(1, 6));
                    break;
            }
        }
        return text.ToString();
    }

    private static string Pick(Random random) => random.Next(8) == 0
        ? string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Alphabet[random.Next(Alphabet.Length)]))
        : Seeds[random.Next(Seeds.Length)];
}
