using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;

namespace FellowsBot.ExtensionDecisions;

/// <summary>
/// Announces recorded decisions: each fellow is told theirs and the last day that follows, and staff get a summary. Every
/// message is shown before, word for word, and a second member of staff must confirm where the settings ask for one.
/// </summary>
public sealed class ReleaseExtensions : IChange<ReleaseDecisions>
{
    public Refusal? MayNot(ReleaseDecisions wish, Person whom, Deciding by) => Access.StaffOnly(by);

    public Plan For(ReleaseDecisions wish, Standing whom, Deciding by)
    {
        if (ExtensionRules.NoFellowship(whom, by) is { } refusal)
        {
            return new Plan.Refused(refusal);
        }
        if (whom.Extension is ExtensionDecision.Undecided)
        {
            return new Plan.Refused(ExtensionRules.NothingRecorded(whom, by));
        }
        if (whom.ExtensionAnnounced)
        {
            return new Plan.Refused(ExtensionRules.Announced(whom));
        }
        var after = whom.Person with { ExtensionReleasedAt = by.Now };
        return new Plan.Change(
            after,
            $"the announcement of “{ExtensionWords.Word(whom.Extension)}” to {whom.Person.FullName}",
            wish
        )
        {
            Announces = true,
            Told =
            [
                ExtensionWords.ToFellow(new Standing(after, by.Season, by.Now), by.Now),
                ExtensionWords.Summary(by),
            ],
            Follows =
                $"It can be taken back for {ExtensionRules.Undoable.TotalMinutes:0} minutes, and only while it has reached nobody; after that a change is a correction, and says so.",
        };
    }

    public Refusal? MayNotTakeBack(TakingBack change, Deciding by) => ExtensionRules.TakingBack(change);
}
