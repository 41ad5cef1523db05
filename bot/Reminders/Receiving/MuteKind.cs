using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Reminders.Receiving;

/// <summary>Somebody gets no reminders of a kind any more, but for the last before a deadline of their own.</summary>
public sealed class MuteKind : IDoes<MuteReminders>
{
    public async Task<Weighed> WeighAsync(FellowsDb db, MuteReminders deed, Turn turn, CancellationToken cancel)
    {
        if (deed.Kind is ReminderKind.Channel)
        {
            return new Weighed.Refused(
                "That is posted in a channel, for everybody there, and I can't leave one person out. I send you no direct reminder of it."
            );
        }
        if (turn.Asker.Person is not { } self)
        {
            return new Weighed.Refused(ReceiverWords.OnlyInChannels);
        }
        if (await MissingAsync(db, deed, self.Id, cancel) is { Count: 0 })
        {
            return new Weighed.Refused($"{ProposalReplies.Capital(Kinds.Called(deed.Kind))} are muted already.");
        }
        var own =
            deed.Kind is ReminderKind.Extension
                ? ""
                : ", except the last one before a deadline of your own: that one always comes";
        return new Weighed.Good(
            deed,
            $"{Kinds.Called(deed.Kind)} are muted",
            [
                new Paragraph(
                    $"I won't send you {Kinds.Called(deed.Kind)} any more{own}. Say “unmute” to get them again."
                ),
            ]
        );
    }

    public async Task<IReadOnlyList<Part>> DoAsync(
        FellowsDb db,
        MuteReminders deed,
        ChangeRow change,
        Turn turn,
        CancellationToken cancel
    )
    {
        var self = turn.Asker.Person!.Id;
        db.Mutes.AddRange(
            (await MissingAsync(db, deed, self, cancel)).Select(rule => new MuteRow
            {
                PersonId = self,
                Rule = rule,
                ChangeId = change.Id,
            })
        );
        return [];
    }

    public async Task<string?> UndoAsync(
        FellowsDb db,
        MuteReminders deed,
        ChangeRow done,
        ChangeRow undo,
        Turn turn,
        CancellationToken cancel
    )
    {
        await db.Mutes.Where(m => m.ChangeId == done.Id).ExecuteDeleteAsync(cancel);
        return null;
    }

    /// <summary>The rules of the kind that they have not muted.</summary>
    private static async Task<IReadOnlyList<string>> MissingAsync(
        FellowsDb db,
        MuteReminders deed,
        int person,
        CancellationToken cancel
    )
    {
        var muted = await db
            .Mutes.Where(m => m.PersonId == person && m.LiftedBy == null && m.Deadline == null)
            .Select(m => m.Rule)
            .ToListAsync(cancel);
        return [.. Kinds.RulesOf(deed.Kind).Except(muted)];
    }
}
