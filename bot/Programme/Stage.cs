using NodaTime;

namespace FellowsBot.Programme;

/// <summary>
/// One stage of the season as staff set it: its window in the season's zone, both ends included, and the days on which
/// its live parts take place (none = any day of the window).
/// </summary>
public sealed record Stage
{
    private Stage(
        StageId id,
        string name,
        ZonedDateTime opens,
        ZonedDateTime closes,
        IReadOnlyList<LocalDate> slotDays
    ) => (Id, Name, Opens, Closes, SlotDays) = (id, name, opens, closes, slotDays);

    public StageId Id { get; }
    public string Name { get; }
    public ZonedDateTime Opens { get; }

    /// <summary>The cut-off: the last instant that is still in time.</summary>
    public ZonedDateTime Closes { get; }
    public IReadOnlyList<LocalDate> SlotDays { get; }

    public bool IsOpenAt(Instant now) => Opens.ToInstant() <= now && now < Closes.ToInstant();

    public bool IsOverAt(Instant now) => now >= Closes.ToInstant();

    public bool IsAheadAt(Instant now) => now < Opens.ToInstant();

    /// <summary>Builds a stage, or says in one sentence why it cannot be one.</summary>
    public static Result<Stage> Create(
        StageId id,
        string name,
        ZonedDateTime opens,
        ZonedDateTime closes,
        IReadOnlyList<LocalDate> slotDays
    )
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return new Refusal("name", "the stage has no name");
        }
        if (closes.ToInstant() < opens.ToInstant())
        {
            return new Refusal(
                "order",
                $"it closes on {closes.Date:uuuu-MM-dd}, before it opens on {opens.Date:uuuu-MM-dd}"
            );
        }
        foreach (var day in slotDays)
        {
            if (day < opens.Date || day > closes.Date)
            {
                return new Refusal(
                    "slot",
                    $"slot day {day:uuuu-MM-dd} lies outside {opens.Date:uuuu-MM-dd} to {closes.Date:uuuu-MM-dd}"
                );
            }
        }
        return new Stage(id, name, opens, closes, [.. slotDays.Order()]);
    }
}
