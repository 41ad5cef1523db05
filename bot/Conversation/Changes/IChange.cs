using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Conversation.Changes;

/// <summary>
/// One kind of change: who may ask for it, what stands in its way, and the one function that makes the changed person. It
/// reads and writes nothing: it is asked when the change is proposed, and once more when it is confirmed.
/// </summary>
/// <typeparam name="TWish">What is asked for.</typeparam>
public interface IChange<in TWish>
    where TWish : Wish
{
    /// <summary>Why this asker may not change this person so; none = they may.</summary>
    Refusal? MayNot(TWish wish, Person whom, Deciding by);

    /// <summary>What becomes of the person, or what is in the way.</summary>
    Plan For(TWish wish, Standing whom, Deciding by);

    /// <summary>Why a recorded change may not be taken back from this person; none = as far as this kind goes, it may.</summary>
    Refusal? MayNotTakeBack(TakingBack change, Deciding by) => null;
}

/// <summary>A recorded change, of whatever kind, that somebody wants to take back from one person.</summary>
/// <param name="Now">How the person stands.</param>
/// <param name="Then">How they would stand without the change.</param>
/// <param name="Ago">How long ago it was recorded.</param>
/// <param name="Owed">The rules under which it owed this person a message.</param>
/// <param name="HasReached">Whether one of those messages has gone out, or is going out just now.</param>
public sealed record TakingBack(
    Standing Now,
    Standing Then,
    Duration Ago,
    IReadOnlyCollection<string> Owed,
    bool HasReached
);

/// <summary>Who decides, when, in which season.</summary>
/// <param name="Asker">Whom the platform says it comes from.</param>
/// <param name="Now">When it was said, in UTC.</param>
/// <param name="Season">The programme's calendar.</param>
/// <param name="People">Others whom the wish names (a mentor), by id.</param>
public sealed record Deciding(Asker Asker, Instant Now, Season Season, IReadOnlyDictionary<int, Person> People)
{
    /// <summary>Everybody about whom the same kind of change is asked together, by id.</summary>
    public IReadOnlyList<int> Together { get; init; } = [];

    /// <summary>The name of whoever confirmed it first, where two must.</summary>
    public string? First { get; init; }

    /// <summary>Whose change it is: the asker's, or of the two who confirmed it.</summary>
    public string Names => First is null ? Asker.Name : $"{First}, with {Asker.Name}";

    public DateTimeZone Zone => Asker.ZoneIn(Season);

    public bool IsSelf(Person whom) => Asker.Person?.Id == whom.Id;

    /// <summary>A moment as the asker and the person concerned read it: in both zones where their clocks differ.</summary>
    public string Says(Instant at, Person whom) => Dates.Of(at, whom.ZoneIn(Season), Zone);

    /// <summary>A deadline in the zone in which it was set, and in the two others where their clocks differ.</summary>
    public string Says(Deadline deadline, Person whom) =>
        Dates.Of(deadline.At, deadline.Zone, Zone, whom.ZoneIn(Season));
}

/// <summary>What came of a wish for one person.</summary>
public abstract record Plan
{
    private Plan() { }

    /// <summary>It can be done.</summary>
    /// <param name="After">The person as they would be.</param>
    /// <param name="Does">What it does, to follow "Shall I" or "I have": "give Owen Fletcher until …".</param>
    /// <param name="Exactly">The wish with its dates settled, so that it means the same when it is confirmed.</param>
    public sealed record Change(Person After, string Does, Wish Exactly) : Plan
    {
        /// <summary>Who will be told, once it is recorded.</summary>
        public IReadOnlyList<Told> Told { get; init; } = [];

        /// <summary>What else follows from it, in a sentence or two.</summary>
        public string? Follows { get; init; }

        /// <summary>
        /// It is news that people act upon: every message is shown before it goes out, word for word, and a second member of
        /// staff must confirm it where the settings ask for one.
        /// </summary>
        public bool Announces { get; init; }
    }

    /// <summary>A named rule is against it; the sentence says what would be possible.</summary>
    public sealed record Refused(Refusal Why) : Plan;

    /// <summary>Something must be said first.</summary>
    /// <param name="Question">What is asked back, with the choices named.</param>
    /// <param name="Choices">What there is to choose from, where it is a choice.</param>
    public sealed record Asked(string Question, params IReadOnlyList<WishChoice> Choices) : Plan;

    /// <summary>For those who ask for themselves what only staff may grant: it goes to the staff as a request.</summary>
    /// <param name="For">What more time is asked for.</param>
    /// <param name="Until">Until when.</param>
    /// <param name="Now">The deadline as it stands.</param>
    /// <param name="Exactly">The wish with its date settled.</param>
    public sealed record ForStaff(TimeFor For, Instant Until, Deadline? Now, Wish Exactly) : Plan;

    public static Plan No(string rule, string why) => new Refused(new Refusal(rule, why));
}

/// <summary>One way in which an unclear wish may be meant.</summary>
/// <param name="Label">As it is shown.</param>
/// <param name="Wish">The wish, meant so.</param>
public sealed record WishChoice(string Label, Wish Wish);

/// <summary>A message that a change owes somebody.</summary>
/// <param name="To">Who gets it.</param>
/// <param name="Rule">Which rule it comes from, as the ledger shows it.</param>
/// <param name="Text">What it says.</param>
public sealed record Told(Receiver To, string Rule, string Text)
{
    /// <summary>Who it is, in the words of a proposal: "Owen Fletcher", "the staff channel".</summary>
    public required string Named { get; init; }

    /// <summary>What it says after that.</summary>
    public IReadOnlyList<Part> More { get; init; } = [];

    /// <summary>Things to press under it.</summary>
    public IReadOnlyList<Button> Buttons { get; init; } = [];

    /// <summary>What it shows the state of, as <see cref="Reply.About"/>.</summary>
    public string? About { get; init; }

    /// <summary>When it may go out at the earliest; none = at once.</summary>
    public Instant? NotBefore { get; init; }

    /// <summary>What the receiver must act by: a message that would wait beyond it for the morning goes out at once.</summary>
    public Instant? ActBy { get; init; }

    /// <summary>What makes it the same message where the calendar may owe it, too, so that nobody hears it twice; none = the change alone.</summary>
    public string? Identity { get; init; }
}

/// <summary>Where a message goes: to one person, into one conversation, or to one of the channels of the settings.</summary>
public abstract record Receiver
{
    private Receiver() { }

    /// <summary>A direct message to one person.</summary>
    public sealed record ToPerson(int PersonId) : Receiver;

    /// <summary>Into a conversation between two, with somebody who has no record.</summary>
    public sealed record ToConversation(string Id) : Receiver;

    /// <summary>The staff channel.</summary>
    public sealed record ToStaff : Receiver;

    /// <summary>The fellows' channel.</summary>
    public sealed record ToFellows : Receiver;

    /// <summary>The channel for announcements.</summary>
    public sealed record ToAnnouncements : Receiver;
}
