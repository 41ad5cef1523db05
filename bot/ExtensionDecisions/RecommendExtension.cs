using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Programme;

namespace FellowsBot.ExtensionDecisions;

/// <summary>
/// Records what a fellow's mentor recommends: the mentor for their own fellows, or staff on the mentor's behalf. It decides
/// nothing; staff see it on the board, and the mentor sees it again.
/// </summary>
public sealed class RecommendExtension : IChange<Recommend>
{
    public Refusal? MayNot(Recommend wish, Person whom, Deciding by) =>
        by.Asker.IsStaff || IsMentorOf(whom, by)
            ? null
            : new Refusal(
                "own-mentor-only",
                "An extension is recommended by the fellow's own mentor, or recorded for them by the staff."
            );

    public Plan For(Recommend wish, Standing whom, Deciding by)
    {
        var person = whom.Person;
        if (ExtensionRules.NoFellowship(whom, by) is { } refusal)
        {
            return new Plan.Refused(refusal);
        }
        if (by.Asker.IsStaff && person.Mentor is null)
        {
            return Plan.No(
                "no-mentor",
                $"{person.FullName} has no mentor on record who could recommend anything. Assign one first: “assign … to {person.FirstName}”."
            );
        }
        if (whom.ExtensionAnnounced)
        {
            return Plan.No(
                "announced-already",
                $"The decision on {person.FullName} has been announced, so a recommendation comes too late. {(by.Asker.IsStaff ? "If the decision is to change, record it anew." : "If you think it should change, please talk to the staff.")}"
            );
        }
        if (wish.Decision is not { } recommended)
        {
            return new Plan.Asked(
                $"What is recommended for {person.FullName}: to extend, or to end as planned?",
                new WishChoice("Extend", wish with { Decision = ExtensionDecision.Extend }),
                new WishChoice("End as planned", wish with { Decision = ExtensionDecision.End })
            );
        }
        if (recommended is ExtensionDecision.Undecided)
        {
            return new Plan.Change(
                person with
                {
                    MentorRecommends = null,
                    MentorRecommendedAt = null,
                    MentorReason = null,
                },
                $"no recommendation for {person.FullName}",
                wish
            );
        }
        if (person.MentorRecommends == recommended && (wish.Reason is null || wish.Reason == person.MentorReason))
        {
            return new Plan.Change(person, $"the recommendation for {person.FullName} stands as it is", wish);
        }
        return new Plan.Change(
            person with
            {
                MentorRecommends = recommended,
                MentorRecommendedAt = by.Now,
                MentorReason = wish.Reason,
            },
            $"the recommendation “{ExtensionWords.Word(recommended)}” for {person.FullName}",
            wish
        )
        {
            Told = by.Asker.IsStaff ? [] : [ToStaff(wish, recommended, whom, by)],
            Follows =
                $"The staff decide. Fellows hear nothing before decisions are announced, at the latest on {ExtensionWords.CutOff(by)}.",
        };
    }

    /// <summary>Whom a record names as mentor, by address or by full name; of namesakes neither gets so far as to find the fellow.</summary>
    private static bool IsMentorOf(Person whom, Deciding by) =>
        by.Asker is { IsMentor: true, Person: { } mentor }
        && whom is { Role: Role.Fellow, Mentor: { } named }
        && (
            EmailAddress.TryParse(named, out var address)
                ? address == mentor.Email
                : Words.Fold(named) == Words.Fold(mentor.FullName)
        );

    private static Told ToStaff(Recommend wish, ExtensionDecision recommended, Standing whom, Deciding by)
    {
        var because = wish.Reason is { } reason ? $" Why: “{reason}”." : "";
        var differs =
            whom.Extension is not ExtensionDecision.Undecided && whom.Extension != recommended
                ? $" The decision recorded is “{ExtensionWords.Word(whom.Extension)}”."
                : "";
        return ExtensionWords.ToStaff(
            $"{by.Asker.Name} recommends “{ExtensionWords.Word(recommended)}” for {whom.Person.FullName}.{because}{differs}",
            identity: null,
            ExtensionWords.Recommended
        );
    }
}
