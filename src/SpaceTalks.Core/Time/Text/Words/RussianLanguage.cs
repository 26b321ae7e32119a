using System.Linq;

namespace SpaceTalks.Time;

// The Russian words of dates, in all grammatical cases.
internal static class RussianLanguage
{
    public static DateLanguage Instance => field ??= new DateLanguage((when, conventions) => new RussianFormatter(conventions).Format(when))
    {
        HundredsAreDecades = true,
        IsWinterOfEitherYear = true,
        IsFiscalYearOfEitherCountry = true,
        HasDottedDates = true,
        HasRomanNumbers = true,
        HasHyphenatedEndings = true,
    }
        .AddRow(
            TermKind.Month,
            1,
            Endings("январ", "ь|я|ю|ем|е") + "|янв.",
            Endings("феврал", "ь|я|ю|ем|е") + "|февр.|фев.",
            Endings("март", "|а|у|ом|е"),
            Endings("апрел", "ь|я|ю|ем|е") + "|апр.",
            Endings("ма", "й|я|ю|ем|е"),
            Endings("июн", "ь|я|ю|ем|е|."),
            Endings("июл", "ь|я|ю|ем|е|."),
            Endings("август", "|а|у|ом|е") + "|авг.",
            Endings("сентябр", "ь|я|ю|ем|е") + "|сент.|сен.",
            Endings("октябр", "ь|я|ю|ем|е") + "|окт.",
            Endings("ноябр", "ь|я|ю|ем|е") + "|нояб.|ноя.",
            Endings("декабр", "ь|я|ю|ем|е") + "|дек.")
        .Add(TermKind.Month, "мар.", 3)
        .AddRow(
            TermKind.Weekday,
            1,
            Endings("понедельник", "|а|у|ом|е") + "|пн.",
            Endings("вторник", "|а|у|ом|е") + "|вт.",
            Endings("сред", "а|ы|е|у|ой") + "|ср.",
            Endings("четверг", "|а|у|ом|е") + "|чт.",
            Endings("пятниц", "а|ы|е|у|ей") + "|пт.",
            Endings("суббот", "а|ы|е|у|ой") + "|сб.",
            Endings("воскресень", "е|я|ю|ем|и") + "|вс.")
        .AddRow(
            TermKind.Season,
            0,
            Endings("весн", "а|ы|е|у|ой"),
            Endings("лет", "о|а|у|ом|е"),
            Endings("осен", "ь|и|ью"),
            Endings("зим", "а|ы|е|у|ой"))
        .AddRow(TermKind.Hemisphere, 1, "в северном полушарии", "в южном полушарии")
        .AddRow(
            TermKind.Ordinal,
            1,
            Adjective("перв"),
            Adjective("втор"),
            "третий|третья|третье|третьего|третьей|третьему|третьим|третьем|третью",
            Adjective("четверт"),
            Adjective("пят"))
        .Add(TermKind.Ordinal, "последний|последняя|последнее|последнего|последней|последнему|последним|последнем|последнюю", -1)
        .Add(TermKind.Unit, "день|дня|дню|днем|дне", (int)DateUnit.Day)
        .Add(TermKind.Unit, Endings("недел", "я|и|е|ю|ей"), (int)DateUnit.Week)
        .Add(TermKind.Unit, Endings("декад", "а|ы|е|у|ой"), (int)DateUnit.TenDays)
        .Add(TermKind.Unit, Endings("месяц", "|а|у|ем|е"), (int)DateUnit.Month)
        .Add(TermKind.Unit, Endings("квартал", "|а|у|ом|е|ы|ов|ам|ами|ах") + "|кв.", (int)DateUnit.Quarter)
        .Add(TermKind.Unit, Endings("трет", "ь|и|ью"), (int)DateUnit.Third)
        .Add(TermKind.Unit, Endings("полугоди", "е|я|ю|ем|и") + "|" + Endings("половин", "а|ы|е|у|ой") + "|пол.", (int)DateUnit.Half)
        .Add(TermKind.Unit, Endings("сезон", "|а|у|ом|е"), (int)DateUnit.Season)
        .Add(TermKind.Unit, Endings("год", "|а|у|ом|е|ы|ов|ам|ами|ах") + "|г.|гг.|г.г.", (int)DateUnit.Year)
        .Add(TermKind.Unit, Endings("век", "|а|у|ом|е"), (int)DateUnit.Century)
        .AddRow(TermKind.Edge, 0, Endings("начал", "о|а|у|ом|е") + "|нач.", Endings("середин", "а|ы|е|у|ой") + "|сер.", Endings("кон", "ец|ца|цу|цом|це") + "|под конец|кон.")
        .AddRow(
            TermKind.Country,
            0,
            "в сша|сша|американский|американского|американском|американскому",
            "в японии|японии|японский|японского|японском",
            "в россии|россии|российский|российского|российском")
        .Add(TermKind.Fiscal, Endings("финансов", "ый|ого|ому|ым|ом").Split('|').Select(word => string.Join("|", "|а|у|ом|е".Split('|').Select(ending => word + " год" + ending))).Aggregate((all, more) => all + "|" + more), -1)
        .AddRow(TermKind.Letter, 0, "q", "h")
        .Add(TermKind.BeforeChrist, "до н. э.").Add(TermKind.AnnoDomini, "н. э.")
        .Add(TermKind.Circa, "примерно|приблизительно|ориентировочно|около|ок.|прибл.|~|в районе")
        .Add(TermKind.Possibly, "предположительно|возможно|вероятно")
        .Add(TermKind.In, "в|во|на", 1).Add(TermKind.In, "в течение", 0).Add(TermKind.Filler, "где - то|когда - то")
        .Add(TermKind.Some, "неизвестный|неизвестного|неизвестном|неизвестному|неизвестным|неизвестная")
        .Add(TermKind.Numbered, "число|числа|числу|числом|числе").Add(TermKind.Begun, "начавшаяся|начавшейся|начавшуюся|начавшееся|начавшегося|начавшимся")
        .Add(TermKind.Named, "столетие|столетия|столетии", 100).Add(TermKind.Named, "тысячелетие|тысячелетия|тысячелетии", 1000)
        .Add(TermKind.NotBefore, "не ранее|не раньше|не ранее чем|не раньше чем|самое раннее|самое раннее -")
        .Add(TermKind.NotAfter, "не позднее|не позже|не позднее чем|не позже чем|самое позднее|самое позднее -")
        .Add(TermKind.After, "после|позднее|позже|позднее чем|позже чем").Add(TermKind.Before, "ранее|раньше|ранее чем|раньше чем")
        .Add(TermKind.By, "к|ко").Add(TermKind.Until, "по|вплоть до|вплоть по|на период до|на период по")
        .Add(TermKind.BareUntil, "до|в срок до|в период до").Add(TermKind.AtLeast, "как минимум|по крайней мере|по меньшей мере")
        .Add(TermKind.Beyond, "и после").Add(TermKind.Since, "начиная с|начиная со").Add(TermKind.From, "с|со|c|co").Add(TermKind.Within, "в период с|в период со")
        .Add(TermKind.Between, "между").Add(TermKind.And, "и").Add(TermKind.Or, "или|либо|или же")
        .Add(TermKind.Each, "каждый|каждая|каждое|каждого").Add(TermKind.EachOf, "каждая из дат :|каждая из дат").Add(TermKind.OneOf, "одна из дат :|одна из дат")
        .Add(TermKind.WeekOf, "неделя с|неделе с|неделю с|неделя со|неделе со").Add(TermKind.Night, "в ночь на|ночь на|в ночь с|в ночь со|ночь с|ночь со")
        .Add(TermKind.OrLater, "или позже|или позднее").Add(TermKind.OrLater, "или позже чем|или позднее чем", 1).Add(TermKind.OrEarlier, "или ранее|или раньше").Add(TermKind.OrEarlier, "или ранее чем|или раньше чем", 1)
        .Add(TermKind.WithoutEnd, "бессрочно").Add(TermKind.WithoutBeginning, "без начала")
        .Add(TermKind.Present, "настоящее время|н. в.|сей день|сегодня").Add(TermKind.Inclusive, "включительно")
        .Add(TermKind.Precision, "с точностью до").Add(TermKind.Digits, "значащей цифры|значащих цифр|значащая цифра").Add(TermKind.Utc, "utc|z")
        .Add(TermKind.NoDate, "дата не определена|дата не названа|дата уточняется|уточняется|неизвестно|без даты|нет даты|дата неизвестна|не определено")
        .Add(
            TermKind.Relative,
            "этот|эта|этой|этого|этом|завтра|вчера|сегодняшний|следующий|следующего|следующем|следующей|следующую|прошлый|прошлого|прошлом|прошлой|будущий|будущего|будущем|"
            + "ближайшие|ближайший|ближайшее|ближайшем|текущий|текущего|текущем|нынешний|нынешнего|нынешнем|в ближайшие|на этой|на следующей|в этом|в следующем")
        .Add(TermKind.Relative, "через|спустя", 1)
        .Add(TermKind.Boundless, "рубеж|рубеже|числах|на рубеже")
        .AddEndings(NumberEnding.Ordinal, "й|го|му|м|е|х|я|ю|ей|ми|ый|ого|ому|ом|ая|ое|ой|ую|ым|ье|ья|ий|ем")
        .AddEndings(NumberEnding.Plural, "е|х|ые|ых|ми");

    private static string Endings(string stem, string endings) => string.Join("|", endings.Split('|').Select(ending => stem + ending));

    private static string Adjective(string stem) => Endings(stem, "ый|ой|ого|ому|ым|ом|ая|ую|ое");
}
