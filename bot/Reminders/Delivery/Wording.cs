using FellowsBot.Conversation;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Programme;
using FellowsBot.Reminders.Receiving;
using FellowsBot.Reminders.Schedules;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Delivery;

/// <summary>What became of a message when it was looked at once more before sending.</summary>
internal abstract record Looked
{
    private Looked() { }

    /// <summary>Still so; this is how it reads now.</summary>
    public sealed record Says(IReadOnlyList<Part> Parts) : Looked;

    /// <summary>Overtaken; the reason is for staff.</summary>
    public sealed record Overtaken(string Why) : Looked;
}

/// <summary>
/// Looks at a message once more just before it is sent, with the people as they stand then: asks the agenda whether it is still
/// owed, and words it with the true time left.
/// </summary>
internal sealed class Wording(RuleBook rules, Candidates candidates, Season season)
{
    /// <summary>What every fact about an offer begins with.</summary>
    private const string Offers = "Offer%";

    /// <summary>The shortest stretch that holds one moment.</summary>
    private static readonly Duration Moment = Duration.FromTicks(1);

    /// <summary>What goes out within a minute of its time says "3 days", not "2 days and 23 hours".</summary>
    private static readonly Duration AsPlanned = Duration.FromMinutes(1);

    public async Task<Looked> LookAsync(
        FellowsDb db,
        OwedMessage message,
        AtHand atHand,
        Instant now,
        CancellationToken cancel
    )
    {
        if (message.Content is not null)
        {
            return await ChangedAgainAsync(db, message, cancel)
                ? new Looked.Overtaken("what it says was changed again before it went out")
                : new Looked.Says(Letters.Parts(message));
        }
        if (OnceMore.KeyOf(message) is not { } key)
        {
            return new Looked.Overtaken("its text was removed when somebody was erased");
        }
        if (rules.Find(key.Rule) is not { } rule)
        {
            return new Looked.Overtaken($"the rule {key.Rule} has been switched off");
        }
        if (!rule.Settings.Offsets.Contains(key.Offset))
        {
            return new Looked.Overtaken($"the settings no longer have {key.Rule} at {key.Offset}");
        }
        if (now >= rule.UsefulUntil(key, message.DueAt, season))
        {
            return new Looked.Overtaken(
                message.Why is { } trouble
                    ? $"it could not be sent while it was of use: {trouble}"
                    : "it is too late for it to be of use"
            );
        }
        if (atHand.Muting.Why(key, rule, message.ChangeId) is { } muted)
        {
            return new Looked.Overtaken(muted);
        }
        if (!OnceMore.Is(message) && await Repeats.AlreadyAsync(db, atHand, message, key, rule, cancel) is { } already)
        {
            return new Looked.Overtaken(already);
        }
        var due = await OnceMore.DueAsync(db, message, key, cancel);
        var moment = Stretch.Of(due, due + Moment);
        var (cohort, subject) = await CohortAsync(db, atHand.People, rule, key, moment, cancel);
        var owed = rule.Between(moment, cohort).FirstOrDefault(o => o.Key == key);
        var about = owed?.About.Where(p => rule.Holds(p, season, now)).ToList();
        if (owed is null || about is { Count: 0 } && owed.About.Count > 0)
        {
            return new Looked.Overtaken(rule.WhyNot(key, cohort) ?? Overtakings.Why(key, subject, season, now));
        }
        var told = now - message.DueAt < AsPlanned ? message.DueAt : now;
        return new Looked.Says(
            await PartsAsync(db, rule, owed with { About = about! }, message.Id, cohort, told, cancel)
        );
    }

    /// <summary>
    /// A message of a change waits for the morning; what was recorded of the same facts meanwhile has overtaken it, as where
    /// somebody has accepted an offer before hearing that it is open again.
    /// </summary>
    private static async Task<bool> ChangedAgainAsync(FellowsDb db, OwedMessage message, CancellationToken cancel) =>
        message is { ChangeId: { } change, ToPersonId: { } person }
        && await db.ChangedFacts.AnyAsync(
            later =>
                later.PersonId == person
                && later.ChangeId > change
                && db.ChangedFacts.Any(f =>
                    f.ChangeId == change
                    && f.PersonId == person
                    && (
                        f.Fact == later.Fact
                        || EF.Functions.Like(f.Fact, Offers) && EF.Functions.Like(later.Fact, Offers)
                    )
                )
                && db.Changes.Any(c => c.Id == later.ChangeId && c.Undoes == null && c.UndoneBy == null),
            cancel
        );

    /// <summary>The people as they are now: only the one that it is about, where there is one.</summary>
    private async Task<(Cohort Cohort, Person? Subject)> CohortAsync(
        FellowsDb db,
        IReadOnlyDictionary<int, Person> people,
        Rule rule,
        OwedKey key,
        Interval moment,
        CancellationToken cancel
    )
    {
        if (key.SubjectId is not { } id || !rule.IsAboutItsSubject)
        {
            return (await candidates.ForAsync([.. rule.Needs(moment, season)], cancel), null);
        }
        var subject = people.GetValueOrDefault(id);
        var schedules = await ReadSchedules.ForAsync(db, [.. rule.Needs(moment, season)], cancel);
        return (new Cohort(season, subject is null ? [] : [subject], counts: null, schedules), subject);
    }

    private static async Task<IReadOnlyList<Part>> PartsAsync(
        FellowsDb db,
        Rule rule,
        Owed owed,
        long number,
        Cohort cohort,
        Instant now,
        CancellationToken cancel
    )
    {
        var lines = rule.Text(owed, cohort, now).Split('\n').Select(line => new Paragraph(Words.Clean(line)));
        var called = new Dictionary<int, string>();
        foreach (var person in owed.To.Audience is Audience.Staff && owed.About.Count == 1 ? owed.About : [])
        {
            called.Add(person.Id, await Namesakes.CalledAsync(db, person, cancel));
        }
        var buttons = rule.Buttons(owed, p => called.GetValueOrDefault(p.Id, p.FullName));
        if (owed.Key.ReceiverId is not null && Kinds.HasButtons(rule.Name))
        {
            buttons =
            [
                .. buttons,
                new Button("Snooze until tomorrow 9:00", $"snooze reminder {number} until tomorrow 9:00"),
                new Button("Done", $"done with reminder {number}"),
            ];
        }
        return buttons.Count == 0 ? [.. lines] : [.. lines, new Buttons(buttons)];
    }
}
