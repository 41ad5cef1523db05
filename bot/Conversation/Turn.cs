using System.Security.Cryptography;
using System.Text;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Conversation;

/// <summary>Where something is said: between two, or where others read along.</summary>
public enum Place
{
    Direct,
    Channel,
}

/// <summary>One thing said to the bot: by whom, where, when, and in which conversation.</summary>
/// <param name="Text">The words as they were typed; data, never instructions.</param>
/// <param name="Asker">Whom the platform says it comes from.</param>
/// <param name="Place">Where it was said.</param>
/// <param name="ConversationId">What follow-ups share, unique together with the asker; none = the turn stands alone.</param>
/// <param name="At">When it was said, in UTC.</param>
public sealed record Turn(string Text, Asker Asker, Place Place, string? ConversationId, Instant At)
{
    /// <summary>Through which channel: "terminal", "trial", "teams", "slack".</summary>
    public string Channel { get; init; } = "terminal";

    /// <summary>Whether the words are somebody else's, which the asker points at.</summary>
    public bool IsQuoted { get; init; }
}

/// <summary>Who is asking, as the platform's directory knows them; what somebody types about themselves never gets here.</summary>
public sealed record Asker
{
    private DateTimeZone? readsIn;

    private Asker() { }

    /// <summary>Somebody nobody is registered under.</summary>
    public static readonly Asker Stranger = new();

    public EmailAddress? Email { get; private init; }

    /// <summary>Their record; none for a stranger and for staff who are only named in the settings.</summary>
    public Person? Person { get; private init; }
    public bool IsStaff { get; private init; }
    public bool IsStranger => !IsStaff && Person is null;
    public bool IsMentor => Person?.Role is Role.Mentor;

    /// <summary>Staff and mentors may ask about people by name; a mentor about their own fellows.</summary>
    public bool MayNamePeople => IsStaff || IsMentor;

    /// <summary>Somebody registered; staff when their role says so or the settings name them.</summary>
    public static Asker Known(Person person, bool isStaff) =>
        new()
        {
            Email = person.Email,
            Person = person,
            IsStaff = isStaff || person.Role is Role.Staff,
        };

    /// <summary>Staff named in Access:Staff who have no record of their own.</summary>
    public static Asker StaffWithoutRecord(EmailAddress email) => new() { Email = email, IsStaff = true };

    /// <summary>The zone in which moments are shown to them besides their own: the one asked for, else their own.</summary>
    public DateTimeZone ZoneIn(Season season) => readsIn ?? Person?.ZoneIn(season) ?? season.Zone;

    /// <summary>The same asker, wanting moments in this zone.</summary>
    public Asker ReadingIn(DateTimeZone zone) => this with { readsIn = zone };

    /// <summary>What tells this asker's conversations from anybody else's, without holding their address.</summary>
    public string Key =>
        Person is { } p ? $"p{p.Id}"
        : Email is { } address ? $"s{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(address.Value)))[..16]}"
        : "stranger";

    /// <summary>What they are called in the audit and to others: the full name, or the address of staff without a record.</summary>
    public string Name => Person?.FullName ?? Email?.Value ?? "somebody I do not know";
}
