using FellowsBot.Channels.Trial;
using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Hosting;

/// <summary>What the trial page shows besides the chat, taken from the bot as it stands.</summary>
internal sealed class TrialSeason(Bot bot, TrialClock clock) : ITrialSeason
{
    private const int MostPersonasEach = 25;
    private const int MostPosts = 100;
    private const int LastYear = 2199;

    /// <summary>What falls due later than this after a jump is sent at its end.</summary>
    private static readonly Duration Farthest = Duration.FromDays(400);
    private static readonly string[] Feeds = ["staff", "fellows", "announcements"];
    private static readonly OffsetDateTimePattern Iso = OffsetDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd'T'HH:mm:sso<+HH:mm>"
    );
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd'T'HH:mm"
    );
    private static readonly Role[] Order = [Role.Staff, Role.Applicant, Role.Fellow, Role.Mentor];
    private static readonly Dictionary<string, IReadOnlyList<string>> Suggestions = new()
    {
        ["staff"] =
        [
            "which offers run out this week?",
            "how many people are in each stage?",
            "whose references are outstanding?",
            "what stage is Ada in?",
            "what's due today?",
        ],
        ["applicant"] =
        [
            "when does my offer expire?",
            "what's my status?",
            "what do I do next?",
            "are my references in?",
        ],
        ["fellow"] = ["who is my mentor?", "when is my last day?", "has my fellowship been extended?"],
        ["mentor"] = ["who are my fellows?", "who is undecided?", "when are extension decisions due?"],
        ["stranger"] =
        [
            "how much is the stipend?",
            "when does the coding screen close?",
            "is it too late to apply?",
            "what's on now?",
        ],
    };

    private Season Season => bot.Settings.Season;

    public Instant Now => clock.GetCurrentInstant();

    public async Task<TrialState> StateAsync(CancellationToken cancel)
    {
        var now = Now;
        return new TrialState(
            new TrialSeasonShown(Season.Name, Season.Zone.Id, [.. Season.Stages.Select(s => Shown(s, now))]),
            new TrialClockShown(Text(now), Dates.Of(now, Season.Zone), clock.Speed),
            await PersonasAsync(cancel),
            Suggestions,
            await FeedsAsync(cancel),
            await NotesAsync(cancel)
        );
    }

    public async Task<string?> MoveAsync(TrialMove move, CancellationToken cancel)
    {
        var now = Now;
        Instant later;
        if (move.Next)
        {
            if (await bot.Rounds.NextAsync(now, cancel) is not { } next)
            {
                return "No reminder falls due within the next year.";
            }
            later = next;
        }
        else if (Target(now.InZone(Season.Zone).LocalDateTime, move) is { } local)
        {
            if (local.Year > LastYear)
            {
                return $"The clock goes no further than the year {LastYear}.";
            }
            later = local.InZoneLeniently(Season.Zone).ToInstant();
        }
        else
        {
            return "Give the clock a moment such as 2025-10-02T09:00, or a step such as PT1H or P1D.";
        }
        if (later < Now)
        {
            return "The clock only moves forward.";
        }
        await StepAsync(now, later, cancel);
        return null;
    }

    private static LocalDateTime? Target(LocalDateTime now, TrialMove move) =>
        move.To is not null && Minutes.Parse(move.To).TryGetValue(default, out var local) ? local
        : move.Advance is { } step && TryAdd(now, step, out var later) ? later
        : null;

    /// <summary>Stops at every moment at which something falls due, so that it is sent at its own time.</summary>
    private async Task StepAsync(Instant now, Instant later, CancellationToken cancel)
    {
        var moments = await bot.Rounds.MomentsAsync(now, Instant.Min(later, now + Farthest), cancel);
        foreach (var moment in moments.Append(later).Distinct())
        {
            clock.TryMoveTo(moment);
            await bot.Rounds.RunAsync(cancel);
        }
    }

    /// <summary>False for what is no step, and for one that leads beyond all calendars.</summary>
    private static bool TryAdd(LocalDateTime now, string step, out LocalDateTime later)
    {
        later = now;
        try
        {
            var isOne = PeriodPattern.NormalizingIso.Parse(step).TryGetValue(Period.Zero, out var period);
            later = isOne ? now.Plus(period) : now;
            return isOne;
        }
        catch (Exception beyond) when (beyond is ArithmeticException or ArgumentException)
        {
            return false;
        }
    }

    private TrialStage Shown(Stage stage, Instant now) =>
        new(
            stage.Id.Text(),
            stage.Name,
            Text(stage.Opens.ToInstant()),
            Text(stage.Closes.ToInstant()),
            Dates.Of(stage.Opens),
            Dates.Of(stage.Closes),
            stage.IsOpenAt(now) ? "open"
                : stage.IsOverAt(now) ? "past"
                : "coming"
        );

    private string Text(Instant at) => Iso.Format(at.InZone(Season.Zone).ToOffsetDateTime());

    private async Task<IReadOnlyList<TrialPersona>> PersonasAsync(CancellationToken cancel)
    {
        await using var db = bot.Database.CreateDbContext();
        var personas = new List<TrialPersona>();
        foreach (var role in Order)
        {
            var people = await db
                .People.Where(p => p.Role == role)
                .OrderBy(p => p.Id)
                .Take(MostPersonasEach)
                .ToListAsync(cancel);
            personas.AddRange(
                people.Select(p => new TrialPersona(
                    p.Email.Value,
                    role.ToString().ToLowerInvariant(),
                    p.FullName,
                    Note(p)
                ))
            );
        }
        personas.AddRange(
            bot.Settings.Staff.Where(s => personas.All(p => p.As != s.Value))
                .Select(s => new TrialPersona(s.Value, "staff", s.Value, "from the settings"))
        );
        personas.Add(new TrialPersona("", "stranger", "Somebody new", "not registered"));
        return personas;
    }

    private string Note(Person person)
    {
        var standing = new Standing(person, Season, Now);
        string?[] facts =
        [
            person.Stage?.Text(),
            standing.OfferState is { } offer
                ? $"offer {offer.ToString().ToLowerInvariant()}"
                : standing.Status?.ToString().ToLowerInvariant(),
            person.Workspace?.ToString(),
        ];
        return string.Join(", ", facts.OfType<string>());
    }

    /// <summary>What the channels of the settings hold: the messages that the ledger says were sent there.</summary>
    private async Task<IReadOnlyList<TrialFeed>> FeedsAsync(CancellationToken cancel)
    {
        // What was just said to the bot is shown at once, and not at the next sweep.
        await bot.Rounds.RunAsync(cancel);
        await using var db = bot.Database.CreateDbContext();
        var newest = await db
            .Ledger.Where(m => m.ToChannel != null && (m.State == OwedState.Sent || m.State == OwedState.Late))
            .OrderByDescending(m => m.Id)
            .Take(MostPosts)
            .ToListAsync(cancel);
        return
        [
            .. Feeds.Select(name => new TrialFeed(
                name,
                [
                    .. newest
                        .Where(m => m.ToChannel == name)
                        .OrderBy(m => m.Id)
                        .Select(m => new TrialPost(Text(Sent(m)), Dates.Of(Sent(m), Season.Zone), Html(m))),
                ]
            )),
        ];
    }

    /// <summary>What was sent to single people.</summary>
    private async Task<IReadOnlyList<TrialNote>> NotesAsync(CancellationToken cancel)
    {
        await using var db = bot.Database.CreateDbContext();
        var newest = await (
            from m in db.Ledger
            join p in db.People on m.ToPersonId equals p.Id
            where m.State == OwedState.Sent || m.State == OwedState.Late
            orderby m.Id descending
            select new { Message = m, p.Email }
        )
            .Take(MostPosts)
            .ToListAsync(cancel);
        return
        [
            .. newest
                .OrderBy(n => n.Message.Id)
                .Select(n => new TrialNote(
                    n.Email.Value,
                    Text(Sent(n.Message)),
                    Dates.Of(Sent(n.Message), Season.Zone),
                    Html(n.Message)
                )),
        ];
    }

    private static Instant Sent(OwedMessage message) => message.SettledAt ?? message.DueAt;

    private static string Html(OwedMessage message) =>
        HtmlRenderer.Render(Reply.Answer(message.Rule, [.. Letters.PartsNow(message)]));
}
