using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;

namespace FellowsBot.ExtensionDecisions;

/// <summary>
/// Records the staff's decision on the four further months. Nobody is told before it is announced; until then it can be
/// changed as often as need be. After that a different decision is a correction: the fellow is told at once, and told that it
/// is one. A first decision after the cut-off is late, and waits for its own release (contract, section 7).
/// </summary>
public sealed class RecordExtension : IChange<DecideExtension>
{
    public Refusal? MayNot(DecideExtension wish, Person whom, Deciding by) =>
        by.Asker is { IsStaff: false, IsMentor: true }
            ? new Refusal(
                "staff-only",
                $"Only the programme's staff can record a decision. You can recommend one: “I recommend extending {whom.FirstName}”."
            )
            : Access.StaffOnly(by);

    public Plan For(DecideExtension wish, Standing whom, Deciding by)
    {
        if (ExtensionRules.NoFellowship(whom, by) is { } refusal)
        {
            return new Plan.Refused(refusal);
        }
        return wish.Decision switch
        {
            null => new Plan.Asked(
                $"What is decided for {whom.Person.FullName}: to extend, or to end as planned?",
                new WishChoice("Extend", wish with { Decision = ExtensionDecision.Extend }),
                new WishChoice("End as planned", wish with { Decision = ExtensionDecision.End })
            ),
            ExtensionDecision.Undecided => whom.ExtensionAnnounced
                ? new Plan.Refused(ExtensionRules.Announced(whom))
                : Undecided(wish, whom),
            { } decision when decision == whom.Extension => SameAgain(wish, whom),
            { } decision => Decided(wish, decision, whom, by),
        };
    }

    public Refusal? MayNotTakeBack(TakingBack change, Deciding by) => ExtensionRules.TakingBack(change);

    private static Plan.Change Decided(DecideExtension wish, ExtensionDecision decision, Standing whom, Deciding by)
    {
        var after = whom.Person with
        {
            ExtensionDecision = decision,
            ExtensionDecidedOn = by.Now.InZone(by.Season.Zone).Date,
            ExtensionReason = wish.Reason,
            ExtensionDecidedBy = by.Names,
            ExtensionReleasedAt = whom.ExtensionAnnounced ? by.Now : null,
        };
        var becomes = new Standing(after, by.Season, by.Now);
        var change = new Plan.Change(after, Does(wish, whom), wish) { Follows = Follows(whom, becomes, by) };
        return becomes.ExtensionAnnounced
            ? change with
            {
                Announces = true,
                Told =
                [
                    whom.ExtensionAnnounced
                        ? ExtensionWords.Correction(whom, becomes, by.Now)
                        : ExtensionWords.ToFellow(becomes, by.Now),
                ],
            }
            : change;
    }

    /// <summary>The same decision: at most its reason is new, and that is for staff alone.</summary>
    private static Plan.Change SameAgain(DecideExtension wish, Standing whom) =>
        new(whom.Person with { ExtensionReason = wish.Reason ?? whom.Person.ExtensionReason }, Does(wish, whom), wish);

    private static Plan.Change Undecided(DecideExtension wish, Standing whom)
    {
        var isDecided = whom.Person.ExtensionDecision is ExtensionDecision.Extend or ExtensionDecision.End;
        return new Plan.Change(
            isDecided
                ? whom.Person with
                {
                    ExtensionDecision = ExtensionDecision.Undecided,
                    ExtensionDecidedOn = null,
                    ExtensionReason = null,
                    ExtensionDecidedBy = null,
                    ExtensionReleasedAt = null,
                }
                : whom.Person,
            $"no decision for {whom.Person.FullName}, undecided again",
            wish
        );
    }

    private static string Does(DecideExtension wish, Standing whom) =>
        $"the decision “{ExtensionWords.Word(wish.Decision!.Value)}” for {whom.Person.FullName}";

    private static string Follows(Standing whom, Standing becomes, Deciding by) =>
        (whom.ExtensionAnnounced, becomes.ExtensionAnnounced, by.Season[StageId.Extension].IsOverAt(by.Now)) switch
        {
            (true, _, _) =>
                "The earlier decision has been announced, so this is a correction: the fellow is told at once, and told that it is one.",
            (_, true, _) => "Decisions are announced already, so the fellow is told at once.",
            (_, _, true) =>
                "The cut-off has passed, so this decision is late: nobody is told until you release it, by the fellow's name.",
            _ =>
                $"Nobody is told yet, and you may still change it. Decisions are announced together, when you say “release the decisions” or by themselves on {ExtensionWords.CutOff(by)}.",
        };
}
