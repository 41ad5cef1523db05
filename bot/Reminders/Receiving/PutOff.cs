using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Conversation.Understanding.Times;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using FellowsBot.Storage.Platforms;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Receiving;

/// <summary>
/// Puts a reminder off at its receiver's wish: it comes again then, worded anew with the true time left, while it is still so. Not
/// at night of their own clock, and not so late that it would be of no use.
/// </summary>
public sealed class PutOff(RuleBook rules, Candidates candidates, Season season) : IDoes<Snooze>
{
    private static readonly LocalTime Nine = new(9, 0);
    private static readonly Duration LeastUseful = Duration.FromHours(1);

    public async Task<Weighed> WeighAsync(FellowsDb db, Snooze deed, Turn turn, CancellationToken cancel)
    {
        if (turn.Asker.Person is not { } self)
        {
            return new Weighed.Refused(ReceiverWords.OnlyInChannels);
        }
        var found = await Reminded.FindAsync(db, rules, candidates, season, self.Id, deed.Number, turn.At, cancel);
        if (found.Count == 0)
        {
            return new Weighed.Refused("I have sent you no reminder that could come again.");
        }
        var by = new Deciding(turn.Asker, turn.At, season, new Dictionary<int, Person>());
        var settled = Until.Settle(Meant(deed.Until, turn.At, self.ZoneIn(season)), null, self, by);
        if (settled is not Settled.At { Moment: var asked })
        {
            return new Weighed.Asked(((Settled.AskBack)settled).Question);
        }
        var still = found.Where(r => r.Still is not null && turn.At < r.Key.Deadline).ToList();
        if (still.Count == 0)
        {
            var of = found[0];
            return new Weighed.Refused(
                $"That reminder is no longer so: {ReceiverWords.Overtaken(of, self, season, turn.At)}."
            );
        }
        var deadline = still.Min(r => r.Key.Deadline);
        if (asked >= deadline)
        {
            return TooLate(deadline, turn.At, self.ZoneIn(season));
        }
        var posted = QuietHours.Post(asked, self.ZoneIn(season), deadline);
        var at = posted > turn.At ? posted : asked;
        var shown = Dates.Of(at, self.ZoneIn(season));
        var quiet = at == asked ? "" : " I write to nobody between 21:00 and 08:00 of their own clock.";
        return new Weighed.Good(
            deed with
            {
                Until = new Exact(at),
            },
            $"a reminder comes again on {shown}",
            [
                new Paragraph(
                    $"I'll remind you of it again on {shown}, {Dates.Span(deadline - at)} before the deadline.{quiet}"
                ),
            ]
        );
    }

    public async Task<IReadOnlyList<Part>> DoAsync(
        FellowsDb db,
        Snooze deed,
        ChangeRow change,
        Turn turn,
        CancellationToken cancel
    )
    {
        var self = turn.Asker.Person!;
        var at = ((Exact)deed.Until!).Moment;
        var found = await Reminded.FindAsync(db, rules, candidates, season, self.Id, deed.Number, turn.At, cancel);
        var waiting = await db
            .Ledger.Where(m =>
                m.ToPersonId == self.Id && m.State == OwedState.Owed && m.Key.StartsWith(OnceMore.Prefix)
            )
            .ToListAsync(cancel);
        foreach (var reminded in found.Where(r => r.Still is not null && at < r.Key.Deadline))
        {
            // What was put off before comes at the new time, and once.
            foreach (var before in waiting.Where(m => OnceMore.KeyOf(m) == reminded.Key))
            {
                var freed = $"put off:{before.Id}";
                await db
                    .Ledger.Where(m => m.Id == before.Id && m.State == OwedState.Owed)
                    .ExecuteUpdateAsync(
                        set =>
                            set.SetProperty(m => m.State, OwedState.Suppressed)
                                .SetProperty(m => m.Key, freed)
                                .SetProperty(m => m.Why, "they put it off anew")
                                .SetProperty(m => m.SettledAt, turn.At),
                        cancel
                    );
            }
            db.Ledger.Add(
                new OwedMessage
                {
                    Key = OnceMore.Key(reminded.Key, at),
                    Rule = reminded.Key.Rule,
                    ToPersonId = self.Id,
                    DueAt = at,
                    About = Abouts.Reminders(self.Id),
                    ChangeId = change.Id,
                }
            );
        }
        await Stale.MarkAsync(db, turn.At, cancel, Abouts.Reminders(self.Id));
        return [];
    }

    /// <summary>What has not gone out yet is held back with the change itself.</summary>
    public async Task<string?> UndoAsync(
        FellowsDb db,
        Snooze deed,
        ChangeRow done,
        ChangeRow undo,
        Turn turn,
        CancellationToken cancel
    )
    {
        await Stale.MarkAsync(db, turn.At, cancel, Abouts.Reminders(turn.Asker.Person!.Id));
        return await db.Ledger.AnyAsync(m => m.ChangeId == done.Id && m.State != OwedState.Owed, cancel)
            ? "it has come already."
            : null;
    }

    /// <summary>A day alone means nine o'clock; nothing said, tomorrow.</summary>
    private static TimeMeaning Meant(TimeMeaning? said, Instant now, DateTimeZone zone) =>
        said switch
        {
            null => new Point(now.InZone(zone).Date.PlusDays(1), Nine),
            Point { Time: null } day => day with { Time = Nine },
            Conversation.Understanding.Times.Span span => new Point(span.From, span.Begins ?? Nine, span.Zone),
            Doubtful doubtful => doubtful with
            {
                Choices = [.. doubtful.Choices.Select(c => c with { Time = c.Time ?? Nine })],
            },
            _ => said,
        };

    private static Weighed TooLate(Instant deadline, Instant now, DateTimeZone zone)
    {
        var latest = deadline - LeastUseful;
        var local = latest.InZone(zone).LocalDateTime;
        return latest <= now
            ? new Weighed.Refused($"Your deadline is {Dates.Of(deadline, zone)}: there is no time left to put it off.")
            : new Weighed.Asked(
                $"That would be too late: your deadline is {Dates.Of(deadline, zone)}. The latest that is of use is {Dates.Of(latest, zone)}: say “remind me again on {local:uuuu-MM-dd HH:mm}”."
            );
    }
}
