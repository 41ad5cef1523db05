using System.Globalization;
using FellowsBot.Programme;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Reminders;

/// <summary>Whom a rule speaks to.</summary>
public enum Audience
{
    /// <summary>The person it is about, in a direct message.</summary>
    Person,

    /// <summary>Each mentor concerned, in a direct message.</summary>
    Mentors,
    Staff,
    Fellows,
    Announcements,
}

/// <summary>One who receives: a person, or one of the channels of the settings.</summary>
/// <param name="Audience">What kind of receiver.</param>
/// <param name="Email">The person's address; none for a channel.</param>
/// <param name="Zone">The zone of the receiver's clock: the person's own, for a channel the season's.</param>
public sealed record Receiver(Audience Audience, EmailAddress? Email, DateTimeZone Zone)
{
    /// <summary>As rehearsals write it: "channel:staff", "person:ada@example.org".</summary>
    public string Text =>
        Email is { } email ? $"person:{email.Value}" : $"channel:{Audience.ToString().ToLowerInvariant()}";

    public override string ToString() => Email is null ? Text : "person:***";
}

/// <summary>
/// What makes a message owed the same one, however often the agenda is asked: the rule, whom it is about, which version of the
/// deadline (one that moves owes anew), how long before it, and who receives it.
/// </summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Subject">The person's number ("p12"), or the name of what many share ("cut-off").</param>
/// <param name="Deadline">The moment that the message is about.</param>
/// <param name="Offset">How long before it.</param>
/// <param name="Receiver">Who receives it, by number where it is a person.</param>
public sealed record OwedKey(string Rule, string Subject, Instant Deadline, Offset Offset, string Receiver)
{
    private const char Between = '|';

    /// <summary>As the ledger keeps it: "offer.near|p12|2025-10-08T16:30:00Z|72h|channel:staff".</summary>
    public string Text =>
        string.Join(Between, Rule, Subject, InstantPattern.ExtendedIso.Format(Deadline), Offset, Receiver);

    /// <summary>The number of the person who receives it; none = a channel.</summary>
    public int? ReceiverId => NumberIn(Receiver);

    /// <summary>The number of the one person that it is about; none = many, or a date of the calendar.</summary>
    public int? SubjectId => NumberIn(Subject);

    /// <summary>None for the key of a message that did not come from the agenda.</summary>
    public static OwedKey? TryRead(string text) =>
        text.Split(Between) is [var rule, var subject, var deadline, var offset, var receiver]
        && InstantPattern.ExtendedIso.Parse(deadline).TryGetValue(default, out var at)
        && Reminders.Offset.TryParse(offset, out var before)
            ? new OwedKey(rule, subject, at, before, receiver)
            : null;

    private static int? NumberIn(string name) =>
        name.StartsWith('p') && int.TryParse(name.AsSpan(1), CultureInfo.InvariantCulture, out var id) ? id : null;
}

/// <summary>What sort of message it is: whether it has to come before its deadline, and whether it waits for the morning.</summary>
public enum Kind
{
    /// <summary>A direct message about a deadline to come: of no use once that has passed.</summary>
    Reminder,

    /// <summary>A direct message about what has happened: it waits for the morning.</summary>
    News,

    /// <summary>A post in a channel: at once, whatever the hour.</summary>
    Post,
}

/// <summary>A message that the calendar owes somebody.</summary>
/// <param name="Key">What makes it the same message.</param>
/// <param name="Kind">What sort of message.</param>
/// <param name="Due">When it falls due.</param>
/// <param name="At">When it is posted, after quiet hours.</param>
/// <param name="To">Who receives it.</param>
/// <param name="About">The people it is about, by address; a message of the calendar alone is about nobody.</param>
public sealed record Owed(OwedKey Key, Kind Kind, Instant Due, Instant At, Receiver To, IReadOnlyList<Person> About)
{
    public string Rule => Key.Rule;
    public Offset Offset => Key.Offset;

    /// <summary>What it shows the state of, as <see cref="Conversation.Reply.About"/>; none = it stays as it was sent.</summary>
    public string? Shows { get; init; }
}
