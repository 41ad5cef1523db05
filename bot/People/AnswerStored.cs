using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.People;

/// <summary>
/// "What do you store about me?": everything that is held about the asker, and how long, for anyone about themselves. What
/// is decided but not announced, and what staff or a mentor noted, is named as a kind and not shown, in the same words
/// whether or not there is any.
/// </summary>
public sealed class AnswerStored(IDbContextFactory<FellowsDb> database, Retention retention, Season season)
    : IAnswer<AskStored>
{
    public async Task<Reply> AnswerAsync(AskStored request, Turn turn, CancellationToken cancel)
    {
        if (turn.Asker is { IsStranger: true })
        {
            return Say(
                request.Intent,
                new Paragraph(
                    "Nothing: I don't know who you are. If I cannot answer a question, I keep its words for the staff, without a name."
                )
            );
        }
        await using var db = database.CreateDbContext();
        var zone = turn.Asker.ZoneIn(season);
        if (turn.Asker.Person is not { } self)
        {
            var key = turn.Asker.Key;
            var made = await db.Changes.CountAsync(c => c.ByKey == key, cancel);
            return Say(
                request.Intent,
                new Paragraph(
                    $"I hold no record of you. Your address stands in the settings, which make you staff, and in the audit beside {Dates.Count(made, "change")} that you made. Conversations are remembered for half an hour."
                )
            );
        }
        var held = await HeldAsync(db, self, turn, cancel);
        var kept = retention.ErasesAt is { } until
            ? $"All of it is erased on {Dates.Of(until, zone)}, after the season, or before that if you ask the staff."
            : "It is kept until the staff erase it; ask them if you want that.";
        return Say(
            request.Intent,
            new Paragraph("This is all I store about you."),
            new Conversation.Facts([.. StoredFacts.Of(self, turn, season), .. held]),
            new Paragraph(
                "Staff may also keep notes, reasons and decisions that are not announced yet, and a mentor may have recommended something; whether there are any, and what they say, the staff can tell you."
            ),
            new Paragraph(
                $"{kept} What you write to me is not stored, except questions I could not answer, reasons you give for a change, and names or dates that a follow-up needs."
            )
        );
    }

    private static async Task<IReadOnlyList<Fact>> HeldAsync(
        FellowsDb db,
        Person self,
        Turn turn,
        CancellationToken cancel
    )
    {
        var (id, key, now) = (self.Id, turn.Asker.Key, turn.At);
        var own = $"{key}|";
        // As they could read it: a count must not tell that something was decided.
        var hidden = StoredFacts.NotAnnounced;
        var changes = await db.Audit.CountAsync(e => e.PersonId == id && !hidden.Contains(e.Field), cancel);
        var made = await db.Changes.CountAsync(c => c.ByKey == key, cancel);
        var questions = await db.Questions.CountAsync(q => q.AskerId == id, cancel);
        var conversations = await db.Dialogues.CountAsync(d => d.Key.StartsWith(own) && d.ExpiresAt > now, cancel);
        var proposals = await db.Proposals.CountAsync(p => p.AskerKey == key, cancel);
        var requests = await db.TimeRequests.CountAsync(r => r.PersonId == id, cancel);
        var muted = await db.Mutes.CountAsync(m => m.PersonId == id && m.LiftedBy == null, cancel);
        var sent = await db.Ledger.CountAsync(
            m => m.ToPersonId == id && (m.State == OwedState.Sent || m.State == OwedState.Late),
            cancel
        );
        return
        [
            new("Changes of your record", $"{changes}, with time and who made them; ask for “my history”"),
            new("Changes you made", $"{made}"),
            new("Questions kept for staff", $"{questions}, as you typed them"),
            new("Conversations remembered", $"{conversations}, each for half an hour"),
            new("Changes proposed to you", $"{proposals}, each for thirty days"),
            new("Requests for more time", $"{requests}"),
            new("Messages sent to you", $"{sent}, with their text"),
            new("Reminders you muted", $"{muted}"),
        ];
    }

    private static Reply Say(string intent, params Part[] parts) =>
        Reply.Answer(intent, parts) with
        {
            Private = true,
            Sources = ["record"],
        };
}
