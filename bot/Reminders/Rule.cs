using FellowsBot.Conversation;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Reminders;

/// <summary>
/// One rule of the agenda (contract, section 8): what it owes whom in a stretch of time, and in which words. A rule has no
/// clock and no database: the people are given, and whoever would be overtaken by then is owed nothing.
/// </summary>
public abstract class Rule(string name, RuleSettings settings)
{
    /// <summary>When the day's posts go out, season time unless the rule says otherwise.</summary>
    protected static readonly LocalTime Nine = new(9, 0);

    public string Name => name;
    public RuleSettings Settings => settings;

    /// <summary>Whom the rule has to see to say what it owes in this stretch.</summary>
    public abstract IEnumerable<Need> Needs(Interval window, Season season);

    /// <summary>What it owes whose moment of posting lies in this stretch, from the people as they stand at that moment.</summary>
    public abstract IEnumerable<Owed> Between(Interval window, Cohort cohort);

    /// <summary>The words for the template's placeholders, as things stand now.</summary>
    public abstract IReadOnlyDictionary<string, string> Words(Owed owed, Cohort cohort, Instant now);

    /// <summary>Until when it is worth sending late: a reminder until its deadline, news always.</summary>
    public virtual Instant UsefulUntil(OwedKey key, Season season) => Instant.MaxValue;

    /// <summary>The same, counted from when it was to be posted.</summary>
    public virtual Instant UsefulUntil(OwedKey key, Instant posted, Season season) => UsefulUntil(key, season);

    /// <summary>Why it is owed no longer, where the rule knows better than can be told from the person alone.</summary>
    public virtual string? WhyNot(OwedKey key, Cohort cohort) => null;

    /// <summary>Whether it still has to be said of this person now; who has acted since it fell due is left out.</summary>
    public virtual bool Holds(Person person, Season season, Instant now) => true;

    /// <summary>Whether the key's subject is the one person that it is about, so that nobody else need be looked at.</summary>
    public virtual bool IsAboutItsSubject => true;

    /// <summary>What the receiver can press.</summary>
    /// <param name="owed">The message.</param>
    /// <param name="called">What to call somebody so that nobody else is meant.</param>
    public virtual IReadOnlyList<Button> Buttons(Owed owed, Func<Person, string> called) => [];

    /// <summary>The message as it reads now.</summary>
    public virtual string Text(Owed owed, Cohort cohort, Instant now) =>
        Template.Fill(settings.Templates[owed.To.Audience], Words(owed, cohort, now));

    protected bool IsFor(Audience audience) => settings.Audience.Contains(audience);

    /// <summary>A post in a channel: at once, whatever the hour.</summary>
    protected Owed Post(Audience channel, string subject, Mark mark, IEnumerable<Person> about, Season season)
    {
        var to = new Receiver(channel, null, season.Zone);
        var key = new OwedKey(name, subject, mark.Deadline, mark.Offset, to.Text);
        return new Owed(key, Kind.Post, mark.Due, mark.Due, to, ByAddress(about));
    }

    /// <summary>A direct message, after quiet hours: a reminder of a deadline to come, or news of what has happened.</summary>
    protected Owed Direct(
        Person receiver,
        Audience audience,
        Mark mark,
        bool isReminder,
        IEnumerable<Person> about,
        Season season
    )
    {
        var zone = receiver.ZoneIn(season);
        return new Owed(
            new OwedKey(name, Number(receiver), mark.Deadline, mark.Offset, Number(receiver)),
            isReminder ? Kind.Reminder : Kind.News,
            mark.Due,
            QuietHours.Post(mark.Due, zone, isReminder ? mark.Deadline : null),
            new Receiver(audience, receiver.Email, zone),
            ByAddress(about)
        );
    }

    protected static string Number(Person person) => $"p{person.Id}";

    protected static Instant NineOn(LocalDate day, DateTimeZone zone) => day.At(Nine).InZoneLeniently(zone).ToInstant();

    private static IReadOnlyList<Person> ByAddress(IEnumerable<Person> people) =>
        [.. people.OrderBy(p => p.Email.Value, StringComparer.Ordinal)];
}

/// <summary>A moment at which something falls due, and what it goes by.</summary>
/// <param name="Deadline">The moment that it is about.</param>
/// <param name="Offset">How long before it.</param>
/// <param name="Due">When it falls due.</param>
public sealed record Mark(Instant Deadline, Offset Offset, Instant Due)
{
    /// <summary>At the moment itself.</summary>
    public static Mark At(Instant moment) => new(moment, Offset.None, moment);

    /// <summary>So long before a deadline.</summary>
    public static Mark Before(Deadline deadline, Offset offset) =>
        new(deadline.At, offset, offset.Before(deadline.Local));
}
