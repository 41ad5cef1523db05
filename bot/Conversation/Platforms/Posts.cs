namespace FellowsBot.Conversation.Platforms;

/// <summary>
/// A message that stands on a platform and shows the state of something: an answer to a turn that has
/// <see cref="Reply.About"/>. What the ledger sends is remembered where it is sent.
/// </summary>
/// <param name="Platform">The platform's prefix in the settings: "teams", "slack".</param>
/// <param name="ChatId">The conversation, as <see cref="Destination.Conversation"/> has it without the prefix.</param>
/// <param name="MessageId">What the platform calls it.</param>
/// <param name="About">What it shows the state of, as <see cref="Reply.About"/>.</param>
public sealed record Post(string Platform, string ChatId, string MessageId, string About);

/// <summary>Remembers which messages show which state, so that they are put in other words when it changes.</summary>
public interface IPosts
{
    Task KeepAsync(Post post, CancellationToken cancel);
}

/// <summary>What a message may show the state of, as <see cref="Reply.About"/> names it.</summary>
public static class Abouts
{
    /// <summary>All open offers.</summary>
    public const string Offers = "offers";
    private const string OfProposal = "proposal:";
    private const string OfOffer = "offer:";
    private const string OfRequest = "request:";
    private const string OfQuestion = "question:";
    private const string OfReminders = "reminders:";

    /// <summary>A proposal, by its code.</summary>
    public static string Proposal(string code) => OfProposal + code;

    /// <summary>Somebody's offer, by their number.</summary>
    public static string Offer(int person) => OfOffer + person;

    /// <summary>A request for more time, by its number.</summary>
    public static string Request(int number) => OfRequest + number;

    /// <summary>A question for the staff, by its number.</summary>
    public static string Question(int number) => OfQuestion + number;

    /// <summary>The reminders that somebody gets, by their number.</summary>
    public static string Reminders(int receiver) => OfReminders + receiver;

    /// <summary>The code of the proposal it is about; none = it is about something else.</summary>
    public static string? CodeIn(string about) => After(about, OfProposal);

    /// <summary>The number of the person whose offer it is about; none = it is about something else.</summary>
    public static int? PersonIn(string about) => Number(about, OfOffer);

    /// <summary>The number of the request it is about; none = it is about something else.</summary>
    public static int? RequestIn(string about) => Number(about, OfRequest);

    /// <summary>The number of the question it is about; none = it is about something else.</summary>
    public static int? QuestionIn(string about) => Number(about, OfQuestion);

    /// <summary>The number of the person whose reminder it is; none = it is about something else.</summary>
    public static int? ReceiverIn(string about) => Number(about, OfReminders);

    private static int? Number(string about, string kind) =>
        int.TryParse(After(about, kind), out var number) ? number : null;

    private static string? After(string about, string kind) =>
        about.StartsWith(kind, StringComparison.Ordinal) ? about[kind.Length..] : null;
}
