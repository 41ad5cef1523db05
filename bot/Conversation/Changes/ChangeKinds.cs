using FellowsBot.Programme;

namespace FellowsBot.Conversation.Changes;

/// <summary>Which feature makes which change: one line of registration each.</summary>
public sealed class ChangeKinds
{
    private readonly Dictionary<Type, Kind> byType = [];

    public ChangeKinds Add<TWish>(IChange<TWish> change)
        where TWish : Wish
    {
        byType.Add(
            typeof(TWish),
            new Kind(
                (wish, whom, by) => change.MayNot((TWish)wish, whom, by),
                (wish, whom, by) => change.For((TWish)wish, whom, by),
                change.MayNotTakeBack
            )
        );
        return this;
    }

    public IReadOnlyCollection<Type> Covered => byType.Keys;

    public Refusal? MayNot(Wish wish, Person whom, Deciding by) => byType[wish.GetType()].MayNot(wish, whom, by);

    public Plan For(Wish wish, Person whom, Deciding by) =>
        byType[wish.GetType()].For(wish, new Standing(whom, by.Season, by.Now), by);

    /// <summary>Why a change may not be taken back: every kind is asked, for one change may rest on another's news.</summary>
    public Refusal? MayNotTakeBack(TakingBack change, Deciding by) =>
        byType.Values.Select(kind => kind.MayNotTakeBack(change, by)).FirstOrDefault(refusal => refusal is not null);

    private sealed record Kind(
        Func<Wish, Person, Deciding, Refusal?> MayNot,
        Func<Wish, Standing, Deciding, Plan> For,
        Func<TakingBack, Deciding, Refusal?> MayNotTakeBack
    );
}

/// <summary>Who may ask for a change (contract, section 6).</summary>
public static class Access
{
    /// <summary>Staff alone.</summary>
    public static Refusal? StaffOnly(Deciding by) =>
        by.Asker.IsStaff ? null : new Refusal("staff-only", "Only the programme's staff can record that.");

    /// <summary>Staff, and the person themselves.</summary>
    public static Refusal? StaffOrSelf(Person whom, Deciding by) => by.IsSelf(whom) ? null : StaffOnly(by);
}
