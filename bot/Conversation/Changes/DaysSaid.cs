using FellowsBot.Conversation.Understanding.Times;
using NodaTime;

namespace FellowsBot.Conversation.Changes;

/// <summary>Settles a day that somebody said (a first or a last day), or says what to ask back.</summary>
public static class DaysSaid
{
    /// <summary>The day meant. Some days may lie behind ("Bo started on Monday"), others must be ahead.</summary>
    public static SettledDay Settle(TimeMeaning? said, Deciding by, bool mayBePast)
    {
        var today = by.Now.InZone(by.Zone).Date;
        return said switch
        {
            Point point when mayBePast || point.Date >= today => new SettledDay.On(point.Date),
            Point point => new SettledDay.AskBack(
                $"{Dates.Day(point.Date)} has passed already. Which day do you mean?"
            ),
            Exact exact => new SettledDay.On(exact.Moment.InZone(by.Zone).Date),
            Doubtful { Why: Doubts.Past, Choices: [var past, ..] } when mayBePast => new SettledDay.On(past.Date),
            Doubtful { Choices: [var first, ..] choices } => new SettledDay.AskBack(
                $"Which day do you mean: {string.Join(" or ", choices.Select(c => Dates.Day(c.Date)).Distinct().DefaultIfEmpty(Dates.Day(first.Date)))}?"
            ),
            Doubtful => new SettledDay.AskBack("There is no such day. Which day do you mean?"),
            _ => new SettledDay.AskBack("Which day? Name a date."),
        };
    }
}

/// <summary>A day settled, or what must be asked back.</summary>
public abstract record SettledDay
{
    private SettledDay() { }

    /// <summary>It is this day.</summary>
    public sealed record On(LocalDate Date) : SettledDay;

    /// <summary>It is not clear; this is asked.</summary>
    public sealed record AskBack(string Question) : SettledDay;
}
