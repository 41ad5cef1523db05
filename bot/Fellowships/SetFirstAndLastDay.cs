using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Fellowships;

/// <summary>Sets somebody's own first or last day, in place of the season's.</summary>
public sealed class SetFirstAndLastDay : IChange<SetDays>
{
    public Refusal? MayNot(SetDays wish, Person whom, Deciding by) => Access.StaffOnly(by);

    public Plan For(SetDays wish, Standing whom, Deciding by)
    {
        var person = whom.Person;
        if ((Gone.IsOut(whom, by) ?? FellowRules.NotAFellow(whom)) is { } refusal)
        {
            return new Plan.Refused(refusal);
        }
        if (wish is { First: null, Last: null })
        {
            return new Plan.Asked(
                $"Which day shall I record for {person.FullName}? Name their first or last day, with its date."
            );
        }
        var (first, askFirst) = Said(wish.First, person.StartOn, by);
        var (last, askLast) = Said(wish.Last, whom.LastDay, by);
        if ((askFirst ?? askLast) is { } question)
        {
            return new Plan.Asked(question);
        }
        var after = person with { StartOn = first ?? person.StartOn, EndOn = last ?? person.EndOn };
        if (after.Contradictions().FirstOrDefault(c => c.Rule == "end_on") is not null)
        {
            return Plan.No(
                "end-before-start",
                $"The last day ({Dates.Day(after.EndOn!.Value)}) would lie before the first ({Dates.Day(after.StartOn!.Value)}). Set the other one as well."
            );
        }
        var does = (first, last) switch
        {
            ({ } start, { } end) => $"first day is {Dates.Day(start)} and last day {Dates.Day(end)}",
            ({ } start, _) => $"first day is {Dates.Day(start)}",
            _ => $"last day is {Dates.Day(last!.Value)}",
        };
        return new Plan.Change(
            after,
            $"{person.FullName}'s {does}",
            wish with
            {
                First = first is { } f ? new Point(f) : null,
                Last = last is { } l ? new Point(l) : null,
            }
        );
    }

    /// <summary>The day that is said; "the 19th" is the one nearest to the day as it stands, and never one a month off.</summary>
    private static (LocalDate? Day, string? Question) Said(TimeMeaning? said, LocalDate? stands, Deciding by) =>
        said is null ? (null, null)
        : said is Point { IsOfMonth: true } ofMonth && stands is { } known ? (ofMonth.NearestTo(known), null)
        : DaysSaid.Settle(said, by, mayBePast: true) switch
        {
            SettledDay.On { Date: var day } => (day, null),
            SettledDay.AskBack ask => (null, ask.Question),
            _ => throw new InvalidOperationException("A day settled in a way nobody knows."),
        };
}
