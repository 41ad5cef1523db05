using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Applications;

/// <summary>Records one of the smaller facts: the workspace, the person's time zone, a deadline they have elsewhere.</summary>
public sealed class RecordAFact : IChange<RecordFact>
{
    public Refusal? MayNot(RecordFact wish, Person whom, Deciding by) => Access.StaffOnly(by);

    public Plan For(RecordFact wish, Standing whom, Deciding by)
    {
        var person = whom.Person;
        if (wish.Workspace is { } workspace)
        {
            return new Plan.Change(
                person with
                {
                    Workspace = workspace,
                },
                workspace is Workspace.Remote
                    ? $"{person.FullName} works remotely"
                    : $"{person.FullName} works from {workspace}",
                wish
            );
        }
        if (wish.Zone is { } zone)
        {
            return DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is { } known
                ? new Plan.Change(person with { Zone = known }, $"{person.FullName}'s time zone is {known.Id}", wish)
                {
                    Follows =
                        "Deadlines already set stay at the same moment; they are shown on the new clock from then on.",
                }
                : Plan.No("unknown-zone", $"I know no time zone {zone}; name it as Europe/London or America/New_York.");
        }
        return DaysSaid.Settle(wish.OtherDeadline, by, mayBePast: false) switch
        {
            SettledDay.AskBack ask => new Plan.Asked(ask.Question),
            SettledDay.On { Date: var day } => new Plan.Change(
                person with
                {
                    OtherDeadlineOn = day,
                },
                $"{person.FullName} has a deadline elsewhere on {Conversation.Dates.Day(day)}",
                wish with
                {
                    OtherDeadline = new Point(day),
                }
            ),
            _ => throw new InvalidOperationException("A day settled in a way nobody knows."),
        };
    }
}
