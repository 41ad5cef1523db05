using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Rehearsal;

/// <summary>"What will you send this week?": what the calendar and the schedules owe as things stand, by the same rehearsal as the command's; for staff.</summary>
public sealed class AnswerComing(IDbContextFactory<FellowsDb> database, Rehearsals rehearsals, Season season)
    : IAnswer<AskComing>
{
    private const int MostRows = 30;
    private const int DaysShown = 7;

    /// <summary>Further ahead than that nothing is told: much of it will have changed.</summary>
    private const int MostDays = 92;

    public async Task<Reply> AnswerAsync(AskComing request, Turn turn, CancellationToken cancel)
    {
        if (!turn.Asker.IsStaff)
        {
            return Refusals.StaffOnly(request.Intent);
        }
        var zone = turn.Asker.ZoneIn(season);
        var days = DaysOf(request, turn.At.InZone(zone).Date);
        var from = Instant.Max(turn.At, zone.AtStartOfDay(days.From).ToInstant());
        var to = zone.AtStartOfDay(days.To!.Value.PlusDays(1)).ToInstant();
        var coming = from < to ? await rehearsals.RunAsync(from, to, cancel) : [];
        var until = $"until {Dates.Of(Season.EndOf(days.To.Value, zone))}";
        Part part =
            coming.Count == 0
                ? new Paragraph($"As things stand I send nothing by myself {until}.")
                : new Table(
                    $"As things stand I send {Dates.Count(coming.Count, "message")} {until}.{Shown(coming.Count)}",
                    ["When", "To", "What"],
                    await RowsAsync([.. coming.Take(MostRows)], zone, cancel)
                );
        return Reply.Answer(request.Intent, part) with { Private = true, Sources = ["season", "record"] };
    }

    private async Task<IReadOnlyList<IReadOnlyList<string>>> RowsAsync(
        IReadOnlyList<Posting> coming,
        DateTimeZone zone,
        CancellationToken cancel
    )
    {
        await using var db = database.CreateDbContext();
        var addresses = coming.Select(p => p.To.Email).OfType<EmailAddress>().Distinct().ToList();
        var people = await db.People.Where(p => addresses.Contains(p.Email)).ToListAsync(cancel);
        return
        [
            .. coming.Select(p =>
                (IReadOnlyList<string>)
                    [
                        Dates.Of(p.At, zone),
                        p.To.Email is { } address
                            ? people.FirstOrDefault(one => one.Email == address)?.FullName ?? address.Value
                            : $"the {p.To.Audience.ToString().ToLowerInvariant()} channel",
                        FirstSentence(p.Line.Text),
                    ]
            ),
        ];
    }

    /// <summary>What it is about stands in its first sentence; what one may do about it follows.</summary>
    private static string FirstSentence(string text)
    {
        var line = text.Split('\n')[0];
        var end = line.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? line : line[..(end + 1)];
    }

    private static DayRange DaysOf(AskComing request, LocalDate today)
    {
        var last = request.Between is { } between
            ? between.To ?? between.From.PlusDays(DaysShown - 1)
            : request.Within switch
            {
                Days.Today => today,
                Days.Tomorrow => today.PlusDays(1),
                Days.ThisWeek => today.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Sunday)),
                Days.NextWeek => today.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Sunday)).PlusDays(DaysShown),
                _ => today.PlusDays(DaysShown),
            };
        var first =
            request.Between?.From
            ?? request.Within switch
            {
                Days.Tomorrow => today.PlusDays(1),
                Days.NextWeek => today.With(DateAdjusters.Next(IsoDayOfWeek.Monday)),
                _ => today,
            };
        return new DayRange(first, LocalDate.Min(last, today.PlusDays(MostDays)));
    }

    private static string Shown(int count) => count > MostRows ? $" The first {MostRows} are shown." : "";
}
