using System.Text.Json.Serialization;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Conversation.Dialogue;

/// <summary>One of the things the bot offered to choose from.</summary>
/// <param name="Label">As it was shown: what tells it from the others.</param>
/// <param name="PersonId">The person it stands for.</param>
/// <param name="Stage">Or the stage it stands for.</param>
/// <param name="Zone">Or the zone in which the question before is to be answered, by its TZDB name.</param>
/// <param name="Wish">Or the change it stands for, meant so.</param>
public sealed record Choice(
    string Label,
    int? PersonId = null,
    StageId? Stage = null,
    string? Zone = null,
    Wish? Wish = null
);

/// <summary>
/// What a conversation is about just now: the last thing asked, about whom or which stage, and choices waiting for a pick.
/// Small, stored for half an hour, and never more than follow-ups need.
/// </summary>
public sealed record Memory
{
    public static readonly Memory Nothing = new();

    /// <summary>What was asked for last, by the name of its request type.</summary>
    public string? Before { get; init; }

    public PersonAspect? PersonAspect { get; init; }
    public int? PersonId { get; init; }
    public StageAspect? StageAspect { get; init; }
    public StageId? Stage { get; init; }

    /// <summary>The handbook entry last shown.</summary>
    public string? Topic { get; init; }

    /// <summary>The staff list or people list last asked for, by its request's intent.</summary>
    public string? List { get; init; }

    /// <summary>What that list or number of people was narrowed to: "and in London?", "who are they?" go on from it.</summary>
    public PeopleFilter? Filter { get; init; }

    /// <summary>Who stood in that list, in its order, the first of them: "the first one", "both of them".</summary>
    public IReadOnlyList<int> Listed { get; init; } = [];

    /// <summary>The change last asked for: proposed, or something is still to be said about it.</summary>
    public Wish? Wish { get; init; }

    /// <summary>The change recorded last, for as long as it could be corrected while it waited: "Ada too", "actually the 11th".</summary>
    public Wish? Done { get; init; }

    /// <summary>All wishes that are to be recorded together, where there are several; <see cref="Wish"/> is then the one asked about.</summary>
    public IReadOnlyList<Wish> Together { get; init; } = [];

    /// <summary>Until when the wish can be corrected, in UTC.</summary>
    public Instant? WishUntil { get; init; }

    /// <summary>The moment that the proposal names, in UTC: what "6pm instead" takes its day from.</summary>
    public Instant? Until { get; init; }

    /// <summary>The code of the proposal that waits for a yes.</summary>
    public string? Proposal { get; init; }

    /// <summary>Whether it was shown in the answer just before: only then does an "ok" mean it.</summary>
    public bool IsShown { get; init; }

    /// <summary>The schedule last made, changed or shown, by its name.</summary>
    public string? Schedule { get; init; }
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>How many of a list are remembered.</summary>
    private const int MostListed = 20;

    /// <summary>What follows a list of people: where it holds one person, it is about that one.</summary>
    public static Memory OfList(string intent, params IEnumerable<int> people)
    {
        int[] listed = [.. people.Take(MostListed)];
        return new Memory
        {
            List = intent,
            Listed = listed,
            PersonId = listed is [var only] ? only : null,
        };
    }

    /// <summary>
    /// What follows several answers: the last, and who was spoken of before it where it is about nobody ("who hasn't handed it in, and
    /// when does it close?").
    /// </summary>
    public static Memory? OfSeveral(IReadOnlyList<Memory> answers) =>
        answers is [.., { PersonId: null, Listed.Count: 0, HasWish: false, Choices.Count: 0 } last]
            ? last with
            {
                PersonId = answers.Select(a => a.PersonId).LastOrDefault(id => id is not null),
            }
        : answers is [.., var only] ? only
        : null;

    /// <summary>Whether two memories hold the same; record equality would compare the lists by identity.</summary>
    public bool SameAs(Memory other) =>
        this with { Choices = other.Choices, Together = other.Together, Listed = other.Listed } == other
        && Listed.SequenceEqual(other.Listed)
        && Choices.SequenceEqual(other.Choices)
        && Together.SequenceEqual(other.Together);

    /// <summary>Whether the decisions on extensions were spoken of just now.</summary>
    [JsonIgnore]
    public bool IsOfExtensions =>
        this
            is { List: "staff.undecided" or "staff.extended" or "staff.ending" or "extension.board" }
                or { Done: DecideExtension or Recommend }
                or { Wish: DecideExtension or Recommend }
                or { PersonAspect: Conversation.PersonAspect.Extension or Conversation.PersonAspect.Likelihood }
                or { Topic: "extension-decisions" or "extension" };

    /// <summary>Whether something is wished for that can still be said otherwise.</summary>
    [JsonIgnore]
    public bool HasWish => Wish is not null || Together.Count > 0;
}

/// <summary>Keeps what conversations are about, across restarts and nodes.</summary>
public interface IMemories
{
    Task<Memory> RecallAsync(Turn turn, CancellationToken cancel);

    Task KeepAsync(Turn turn, Memory memory, CancellationToken cancel);
}
