using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Platforms;
using FellowsBot.Programme;
using FellowsBot.Reminders.Rules;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using FellowsBot.Storage.Platforms;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Receiving;

/// <summary>
/// "Done": no more reminders of that one deadline, but for the last before it. It records nothing else: what people hand in, the
/// staff record.
/// </summary>
public sealed class StopOne(RuleBook rules, Candidates candidates, Season season) : IDoes<StopReminding>
{
    public async Task<Weighed> WeighAsync(FellowsDb db, StopReminding deed, Turn turn, CancellationToken cancel)
    {
        if (turn.Asker.Person is not { } self)
        {
            return new Weighed.Refused(ReceiverWords.OnlyInChannels);
        }
        var found = await Reminded.FindAsync(db, rules, candidates, season, self.Id, deed.Number, turn.At, cancel);
        if (found.Count == 0)
        {
            return new Weighed.Refused("I have sent you no reminder, so there is nothing to stop.");
        }
        var open = found.Where(r => r.Still is not null && turn.At < r.Key.Deadline).ToList();
        if (open.Count == 0)
        {
            return new Weighed.Refused(
                $"I would not remind you of that again anyway: {ReceiverWords.Overtaken(found[0], self, season, turn.At)}."
            );
        }
        var what = Dates.Join([.. open.Select(r => ReceiverWords.What(r.Key, self, season)).Distinct()]);
        var lines = new List<string> { $"I won't remind you of {what} again." };
        if (open.Exists(r => r.Key.Rule == StageDue.RuleName))
        {
            lines.Add("Only the reminders stop: what you hand in, the staff have to record.");
        }
        if (open.Exists(r => r.Key.Rule == OfferNearPerson.RuleName))
        {
            lines.Add("Your offer stays open: tell me whether you accept or decline it.");
        }
        var last = open.Select(r => LastOf(r, season, turn.At)).OfType<Instant>().ToList();
        if (last.Count > 0)
        {
            lines.Add(
                $"The last one before the deadline, on {Dates.Of(last.Max(), self.ZoneIn(season))}, still comes."
            );
        }
        return new Weighed.Good(
            deed with
            {
                Number = deed.Number ?? open[0].Row.Id,
            },
            $"no more reminders of {what}",
            [new Paragraph(string.Join(' ', lines))]
        );
    }

    public async Task<IReadOnlyList<Part>> DoAsync(
        FellowsDb db,
        StopReminding deed,
        ChangeRow change,
        Turn turn,
        CancellationToken cancel
    )
    {
        var self = turn.Asker.Person!;
        var found = await Reminded.FindAsync(db, rules, candidates, season, self.Id, deed.Number, turn.At, cancel);
        db.Mutes.AddRange(
            found.Select(r => new MuteRow
            {
                PersonId = self.Id,
                Rule = r.Key.Rule,
                Deadline = r.Key.Deadline,
                ChangeId = change.Id,
            })
        );
        await Stale.MarkAsync(db, turn.At, cancel, Abouts.Reminders(self.Id));
        return [];
    }

    public async Task<string?> UndoAsync(
        FellowsDb db,
        StopReminding deed,
        ChangeRow done,
        ChangeRow undo,
        Turn turn,
        CancellationToken cancel
    )
    {
        await db.Mutes.Where(m => m.ChangeId == done.Id).ExecuteDeleteAsync(cancel);
        await Stale.MarkAsync(db, turn.At, cancel, Abouts.Reminders(turn.Asker.Person!.Id));
        return null;
    }

    /// <summary>When the last reminder before the deadline goes out; none where it has.</summary>
    private static Instant? LastOf(Reminded reminded, Season season, Instant now)
    {
        var ahead = Stretch.Of(now + Duration.Epsilon, reminded.Key.Deadline);
        return reminded
            .Rule.Between(ahead, new Cohort(season, reminded.Still!.About))
            .Where(o => o.Key.Deadline == reminded.Key.Deadline && Kinds.IsLast(o.Key, reminded.Rule))
            .Select(o => (Instant?)o.At)
            .LastOrDefault();
    }
}
