using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;

namespace FellowsBot.Fellowships;

/// <summary>Records that a fellow has no mentor any more. Neither of them is told: that is for people to say.</summary>
public sealed class ClearAMentor : IChange<ClearMentor>
{
    public Refusal? MayNot(ClearMentor wish, Person whom, Deciding by) => Access.StaffOnly(by);

    public Plan For(ClearMentor wish, Standing whom, Deciding by)
    {
        var fellow = whom.Person;
        if (Gone.IsOut(whom, by) is { } isOut)
        {
            return new Plan.Refused(isOut);
        }
        return fellow.Mentor is null
            ? Plan.No("already-so", $"No mentor is recorded for {fellow.FullName}.")
            : new Plan.Change(fellow with { Mentor = null }, $"{fellow.FullName} has no mentor any more", wish)
            {
                Follows = "I don't tell them; that is for you to do.",
            };
    }
}
