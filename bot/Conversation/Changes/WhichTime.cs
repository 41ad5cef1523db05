using FellowsBot.Programme;

namespace FellowsBot.Conversation.Changes;

/// <summary>One thing that more time can be given on.</summary>
/// <param name="For">Which.</param>
/// <param name="IsOpenFor">Whether it could be meant, as the person stands.</param>
/// <param name="MoreTime">Gives it.</param>
/// <param name="CanReopen">Whether it is closed to the person and could be opened again.</param>
/// <param name="Reopen">Opens it again.</param>
public sealed record TimeKind(
    TimeFor For,
    Func<Standing, bool> IsOpenFor,
    IChange<MoreTime> MoreTime,
    Func<Standing, bool> CanReopen,
    IChange<Reopen> Reopen
);

/// <summary>
/// "Extend Ada", "give Bo two more days", "reopen Kenji": what for follows from how the person stands. Where two things could
/// be meant it is asked back, and a fellow's fellowship is never extended by a guess.
/// </summary>
public sealed class WhichTime(params IReadOnlyList<TimeKind> kinds) : IChange<MoreTime>, IChange<Reopen>
{
    public Refusal? MayNot(MoreTime wish, Person whom, Deciding by) => Access.StaffOrSelf(whom, by);

    public Refusal? MayNot(Reopen wish, Person whom, Deciding by) => Access.StaffOnly(by);

    public Plan For(MoreTime wish, Standing whom, Deciding by)
    {
        var meant = Meant(wish.For, wish.Stage);
        if (meant is TimeFor.Fellowship)
        {
            return Fellowship(whom, by);
        }
        if (meant is TimeFor.Unsaid)
        {
            var possible = kinds.Where(k => k.IsOpenFor(whom)).ToList();
            var isFellow = whom.Person.Role is Role.Fellow && wish.When is null && by.Asker.IsStaff;
            if (possible.Count + (isFellow ? 1 : 0) > 1)
            {
                return AskWhich(wish, whom, possible, isFellow);
            }
            if (possible.Count == 0 && whom.Status is { } status && Transitions.IsEnd(status))
            {
                return kinds.First(k => k.For is TimeFor.Stage).MoreTime.For(wish, whom, by);
            }
            if (possible.Count == 0)
            {
                return isFellow ? Fellowship(whom, by) : Nothing(whom, by);
            }
            meant = possible[0].For;
        }
        return kinds.First(k => k.For == meant).MoreTime.For(wish with { For = meant }, whom, by);
    }

    public Plan For(Reopen wish, Standing whom, Deciding by)
    {
        var meant = Meant(wish.For, wish.Stage);
        if (meant is TimeFor.Unsaid)
        {
            var possible = kinds.Where(k => k.CanReopen(whom)).ToList();
            if (possible.Count > 1)
            {
                return new Plan.Asked(
                    $"What shall I reopen for {whom.Person.FullName}?",
                    [
                        .. possible.Select(k => new WishChoice(
                            k.For is TimeFor.Offer ? "the offer" : $"their stage ({whom.Person.Stage?.Text()})",
                            wish with
                            {
                                For = k.For,
                            }
                        )),
                    ]
                );
            }
            meant = possible.Count == 1 ? possible[0].For : TimeFor.Stage;
        }
        return kinds.First(k => k.For == meant).Reopen.For(wish with { For = meant }, whom, by);
    }

    private static TimeFor Meant(TimeFor said, StageId? stage) =>
        said is TimeFor.Unsaid && stage is { } named
            ? named.HasCutOff()
                ? TimeFor.Stage
                : named is StageId.Offer
                    ? TimeFor.Offer
                    : TimeFor.Fellowship
            : said;

    private static Plan.Asked AskWhich(MoreTime wish, Standing whom, List<TimeKind> possible, bool isFellow)
    {
        var choices = possible.Select(k => new WishChoice(Label(k.For, whom), wish with { For = k.For })).ToList();
        if (isFellow)
        {
            choices.Add(
                new WishChoice(
                    Label(TimeFor.Fellowship, whom),
                    new DecideExtension(ExtensionDecision.Extend) { Who = wish.Who, Reason = wish.Reason }
                )
            );
        }
        return new Plan.Asked($"What do you mean to extend for {whom.Person.FullName}?", choices);
    }

    private static string Label(TimeFor kind, Standing whom) =>
        kind switch
        {
            TimeFor.Offer => "the offer's deadline",
            TimeFor.Stage => $"the cut-off of their stage ({whom.Person.Stage?.Text()})",
            _ => "the fellowship, by four more months",
        };

    private static Plan Fellowship(Standing whom, Deciding by) =>
        by.Asker.IsStaff
            ? new Plan.Asked(
                $"The fellowship itself is extended by a decision, not by a date. Shall I propose to record “extend” for {whom.Person.FullName}?",
                new WishChoice(
                    $"record extend for {whom.Person.FullName}",
                    new DecideExtension(ExtensionDecision.Extend) { Who = Whom.Exactly(whom.Person.Id) }
                )
            )
            : Plan.No(
                "extension-is-decided",
                $"Whether a fellowship is extended is decided by the staff for everyone together, by {by.Says(by.Season[StageId.Extension].Closes.ToInstant(), whom.Person)}; it can't be asked for here. Please speak to your mentor."
            );

    private static Plan Nothing(Standing whom, Deciding by) =>
        Plan.No(
            "nothing-to-extend",
            by.IsSelf(whom.Person) && whom.Person.Role is Role.Fellow
                    ? $"There is no deadline of yours to move. Whether a fellowship is extended {(by.Season[StageId.Extension].IsOverAt(by.Now) ? "was" : "is")} decided by the staff for everyone together, by {by.Says(by.Season[StageId.Extension].Closes.ToInstant(), whom.Person)}; please speak to your mentor."
                : by.IsSelf(whom.Person)
                    ? "You have no cut-off still to meet and no offer waiting for your answer, so there is nothing to extend."
                : $"{whom.Person.FullName} has no cut-off still to meet and no offer waiting for an answer, so there is nothing to extend."
        );
}
