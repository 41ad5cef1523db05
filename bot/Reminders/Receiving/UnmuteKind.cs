using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using FellowsBot.Storage.Platforms;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Reminders.Receiving;

/// <summary>What somebody muted, or said to be done, they are reminded of again.</summary>
public sealed class UnmuteKind : IDoes<UnmuteReminders>
{
    private const string Nothing = "You have muted nothing of that kind.";

    public async Task<Weighed> WeighAsync(FellowsDb db, UnmuteReminders deed, Turn turn, CancellationToken cancel)
    {
        if (turn.Asker.Person is not { } self)
        {
            return new Weighed.Refused(ReceiverWords.OnlyInChannels);
        }
        if (deed.Kind is ReminderKind.Channel)
        {
            return new Weighed.Refused(Nothing);
        }
        var called = Kinds.Called(deed.Kind);
        return await Standing(db, deed, self.Id).AnyAsync(cancel)
            ? new Weighed.Good(
                deed,
                $"{called} are no longer muted",
                [new Paragraph($"You get {called} again, from the next one on.")]
            )
            : new Weighed.Refused(Nothing);
    }

    public async Task<IReadOnlyList<Part>> DoAsync(
        FellowsDb db,
        UnmuteReminders deed,
        ChangeRow change,
        Turn turn,
        CancellationToken cancel
    )
    {
        await Standing(db, deed, turn.Asker.Person!.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.LiftedBy, change.Id), cancel);
        await Stale.MarkAsync(db, turn.At, cancel, Abouts.Reminders(turn.Asker.Person!.Id));
        return [];
    }

    public async Task<string?> UndoAsync(
        FellowsDb db,
        UnmuteReminders deed,
        ChangeRow done,
        ChangeRow undo,
        Turn turn,
        CancellationToken cancel
    )
    {
        await db
            .Mutes.Where(m => m.LiftedBy == done.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.LiftedBy, (int?)null), cancel);
        await Stale.MarkAsync(db, turn.At, cancel, Abouts.Reminders(turn.Asker.Person!.Id));
        return null;
    }

    private static IQueryable<MuteRow> Standing(FellowsDb db, UnmuteReminders deed, int person)
    {
        var rules = Kinds.RulesOf(deed.Kind);
        return db.Mutes.Where(m => m.PersonId == person && m.LiftedBy == null && rules.Contains(m.Rule));
    }
}
