using FellowsBot.Programme;
using FellowsBot.Programme.Schedules;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Schedules;

/// <summary>Reads schedules from their table, and the people of the groups that receive one.</summary>
internal static class ReadSchedules
{
    /// <summary>A turn that a quiet stretch moved comes no later than this after it would have.</summary>
    private static readonly Duration Moved = Duration.FromDays(400);

    private static readonly Instant Earliest = Instant.FromUtc(1800, 1, 1, 0, 0);

    public static Schedule Of(ScheduleRow row) =>
        new(row.Name, row.Text, row.To, TimetableOf(row), row.Since)
        {
            PausedFrom = row.PausedFrom,
            PausedUntil = row.PausedUntil,
        };

    public static Timetable TimetableOf(ScheduleRow row) => new(row.First, row.Zone.Id, row.Rule);

    /// <summary>The schedules that may come where a rule asks for them; without such a rule the database is not asked.</summary>
    public static async Task<IReadOnlyList<Schedule>> ForAsync(
        FellowsDb db,
        IReadOnlyList<Need> needs,
        CancellationToken cancel
    )
    {
        var windows = needs.OfType<Need.Schedules>().Select(n => n.When.Start).ToList();
        if (windows.Count == 0)
        {
            return [];
        }
        var from = Instant.Max(windows.Min(), Earliest + Moved) - Moved;
        var rows = await db
            .Schedules.Where(s => s.RemovedAt == null && (s.EndsAt == null || s.EndsAt >= from))
            .OrderBy(s => s.Id)
            .ToListAsync(cancel);
        return [.. rows.Select(Of)];
    }

    /// <summary>The people of the groups whose schedule has a turn where a rule asks for it.</summary>
    public static IEnumerable<IQueryable<Person>> Receivers(
        IQueryable<Person> people,
        IReadOnlyList<Need> needs,
        IReadOnlyList<Schedule> schedules
    ) =>
        schedules
            .Where(s => !s.To.IsChannel && needs.OfType<Need.Schedules>().Any(n => s.Turns(n.When, n.Quiet).Any()))
            .Select(s => s.To)
            .Distinct()
            .Select(to => Group(people, to));

    /// <summary>Whoever may belong to a group; who does at a moment, <see cref="Recipients.Includes"/> tells.</summary>
    public static IQueryable<Person> Group(IQueryable<Person> people, Recipients to)
    {
        if (to.Kind is RecipientKind.Owner)
        {
            return people.Where(p => p.Id == to.PersonId);
        }
        var role = to.Kind switch
        {
            RecipientKind.EachFellow => Role.Fellow,
            RecipientKind.EachMentor => Role.Mentor,
            _ => Role.Applicant,
        };
        var stage = to.Stage;
        return stage is null
            ? people.Where(p => p.Role == role)
            : people.Where(p => p.Role == role && p.Stage == stage);
    }
}
