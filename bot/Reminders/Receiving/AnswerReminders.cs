using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Receiving;

/// <summary>"What reminders do I get?": the next of each kind, what is muted, and what was put off.</summary>
public sealed class AnswerReminders(
    IDbContextFactory<FellowsDb> database,
    RuleBook rules,
    Candidates candidates,
    Season season
) : IAnswer<AskReminders>
{
    private static readonly Duration Ahead = Duration.FromDays(370);

    public async Task<Reply> AnswerAsync(AskReminders request, Turn turn, CancellationToken cancel)
    {
        if (turn.Asker.IsStranger)
        {
            return Refusals.Stranger(request.Intent);
        }
        if (turn.Asker.Person is not { } self)
        {
            return Say(request, new Paragraph(ReceiverWords.OnlyInChannels));
        }
        await using var db = database.CreateDbContext();
        var muting = await Muting.OfAsync(db, [self.Id], cancel);
        var zone = turn.Asker.ZoneIn(season);
        var coming = await ComingAsync(self, turn, cancel);
        var rows = coming.GroupBy(o => o.Rule).Select(g => Row(g.Key, [.. g], muting, zone)).ToList();
        var putOff = await db
            .Ledger.Where(m =>
                m.ToPersonId == self.Id && m.State == OwedState.Owed && m.Key.StartsWith(OnceMore.Prefix)
            )
            .OrderBy(m => m.DueAt)
            .ToListAsync(cancel);
        rows.AddRange(
            putOff.Select(m =>
                new[] { ProposalReplies.Capital(Kinds.Called(m.Rule)), Dates.Of(m.DueAt, zone), "put off by you" }
            )
        );
        return rows.Count == 0
            ? Say(request, new Paragraph("No reminder is coming to you: no deadline of yours is ahead."))
            : Say(
                request,
                new Table("The reminders that come to you, with the next of each:", ["What", "Next", ""], rows),
                new Paragraph(
                    "Say “mute” and a kind to stop one, “unmute” to get it again. The last one before a deadline of your own always comes; posts in channels are for everybody."
                )
            );
    }

    private string[] Row(string rule, IReadOnlyList<Owed> coming, Muting muting, DateTimeZone zone)
    {
        var next = coming.FirstOrDefault(o => muting.Why(o.Key, rules[rule]) is null);
        var muted = coming.Select(o => muting.Why(o.Key, rules[rule])).OfType<string>().FirstOrDefault();
        return
        [
            ProposalReplies.Capital(Kinds.Called(rule)),
            next is null ? "–" : Dates.Of(next.At, zone),
            muted is null ? ""
            : next is null ? "muted"
            : "muted but for the last one",
        ];
    }

    /// <summary>By the people as they stand; only a mentor's are about others.</summary>
    private async Task<IReadOnlyList<Owed>> ComingAsync(Person self, Turn turn, CancellationToken cancel)
    {
        var window = Stretch.Of(turn.At + Duration.FromTicks(1), turn.At + Ahead);
        var mine = rules.Rules.Where(r => Kinds.Rules.Contains(r.Name)).ToList();
        var own = new Cohort(season, [self]);
        var others = turn.Asker.MayNamePeople
            ? await candidates.ForAsync(
                [.. mine.Where(r => !r.IsAboutItsSubject).SelectMany(r => r.Needs(window, season)).Distinct()],
                cancel
            )
            : own;
        return
        [
            .. mine.SelectMany(r => r.Between(window, r.IsAboutItsSubject ? own : others))
                .Where(o => o.Key.ReceiverId == self.Id)
                .OrderBy(o => o.At),
        ];
    }

    private static Reply Say(AskReminders request, params Part[] parts) =>
        Reply.Answer(request.Intent, parts) with
        {
            Private = true,
            Sources = ["record"],
        };
}
