using System.Globalization;

namespace FellowsBot.Conversation.Understanding;

/// <summary>Fills in questions about what was sent: to whom, on which days, which number.</summary>
internal static class LedgerWords
{
    private const int DaysInWeek = 7;

    /// <summary>None = to anybody, which staff alone may ask.</summary>
    public static Subject? Receiver(Sentence sentence)
    {
        var words = sentence.Words;
        var to = words.ToList().FindIndex(w => w.Folded == "to");
        var isNamed =
            sentence.Names.Count > 0
            || words.Any(Cues.IsPronoun) && sentence.Memory.PersonId is not null
            || to >= 0 && to + 1 < words.Count && sentence.IsUnknown(words[to + 1]);
        return isNamed ? Subjects.Of(sentence)
            : sentence.Asker.IsStaff ? null
            : new Subject.Self();
    }

    public static DayRange? DaysIn(Sentence sentence)
    {
        if (sentence.When is not { } when)
        {
            return null;
        }
        var today = when.Now.InZone(when.Zone).Date;
        var monday = today.PlusDays(1 - (int)today.DayOfWeek);
        return Cues.DaysIn(sentence.Words) switch
        {
            Days.Today => new DayRange(today, today),
            Days.ThisWeek => new DayRange(monday, monday.PlusDays(DaysInWeek - 1)),
            _ => DaysMeant.In(sentence),
        };
    }

    public static long? Number(Sentence sentence) =>
        sentence
            .Words.Select(w =>
                long.TryParse(w.Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : (long?)null
            )
            .FirstOrDefault(n => n is not null);
}
