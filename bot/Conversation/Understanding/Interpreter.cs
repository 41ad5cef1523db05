using FellowsBot.Conversation.Beliefs;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Names;
using FellowsBot.Conversation.Understanding.Claims;
using FellowsBot.Conversation.Understanding.Talks;
using FellowsBot.Conversation.Understanding.Wanting;

namespace FellowsBot.Conversation.Understanding;

/// <summary>A request as understood, and how sure the understanding is, 0 to 1.</summary>
/// <param name="Request">What is asked for.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="Belief">What the message takes to be so and wants confirmed.</param>
public sealed record Understood(Request Request, double Confidence, Belief? Belief = null)
{
    /// <summary>Who was named, by their ids: one whom "she" means next, or the two, three or four of "the pair of them".</summary>
    public IReadOnlyList<int> About { get; init; } = [];
}

/// <summary>From words to a typed request: takes the text apart, finds names and stages, tells the request type, and fills it in.</summary>
public sealed partial class Interpreter(Vocabulary vocabulary, IIntentModel model, Spelling spelling)
{
    /// <summary>The longest text that is still a question, in characters.</summary>
    public const int LongestQuestion = 2000;

    /// <summary>Stands for somebody whom a platform's mention names in the middle of a sentence and whom no channel has put a name to.</summary>
    internal const string Mentioned = "someone-mentioned";
    private readonly UnheardNames unheard = new(vocabulary, spelling);

    private const int Offered = 2;
    private const double Sure = 0.75;
    private const string Talk = "talk.";

    /// <summary>Not what is asked of somebody who is named: "Ada, the one without an offer, how far did she get?".</summary>
    private static readonly HashSet<string?> Lists = ["offers.list", "people.list", "people.count"];

    /// <summary>What a message asks for, in the order in which it asks: one request, or several where each part is a question of its own.</summary>
    public IReadOnlyList<Understood> UnderstandAll(
        string text,
        Asker asker,
        Memory memory,
        NameBook book,
        When? when = null
    )
    {
        var cleaned = Hesitating.Without(Clauses.Plainly(Cleaned(text)));
        if (Unreadable(cleaned) is { } trouble)
        {
            return [new Understood(new Unreadable(trouble), 1)];
        }
        var once = Once(part => Read(part, asker, memory, book) with { When = when });
        cleaned = Forefront.Decided(Forefront.PutIn(cleaned, once.ReadAs, memory), memory, book);
        var about = About(once.ReadAs(cleaned), memory);
        var leading = memory.Choices.Count == 0 ? Leading.In(cleaned, memory.Proposal is not null) : null;
        var understood = leading is { IsCourtesy: true }
            ? Behind(leading, UnderstandAll(leading.Rest, asker, memory, book, when))
            : null;
        understood ??= Understand(text, cleaned, memory, once);
        if (
            leading is { IsCourtesy: false }
            && understood
                is not [{ Request: Settle or Wish or Wishes }]
                    and not [{ Request: UndoLast, Confidence: >= 1 }]
        )
        {
            var rest = UnderstandAll(leading.Rest, asker, memory, book, when);
            understood =
                rest.Any(u => Corrections.Corrects(u.Request)) ? rest
                : !leading.MaySettle(rest) ? understood
                : [new Understood(new Settle(leading.Settles, memory.Proposal), 1), .. rest.Where(leading.MayFollow)];
        }
        if (
            memory.Choices.Count == 0
            && understood is [{ Confidence: < 1, Request: not (Settle or Wish or Wishes or UndoLast) }]
            && Narrated.In(cleaned) is { } narrated
            && UnderstandAll(narrated.Question, asker, narrated.Heard(memory, once.ReadAs), book, when) is var alone
            && Narrated.IsBetter(alone, understood)
        )
        {
            understood = alone;
        }
        return about.Count == 0 ? understood : [.. understood.Select(u => u with { About = about })];
    }

    /// <summary>What stands behind "ok." or "thanks."; none where it is not known, so that the whole is looked at.</summary>
    private static IReadOnlyList<Understood>? Behind(Leading leading, IReadOnlyList<Understood> rest) =>
        rest is [{ Request: Settle }, ..]
        || rest.All(u =>
            u.Request is not (NotCovered or SmallTalk) && (u.Confidence >= Sure || leading.Rest.EndsWith('?'))
        )
            ? rest
            : null;

    /// <summary>The message as it stands, with all that it asks.</summary>
    private IReadOnlyList<Understood> Understand(string text, string cleaned, Memory memory, Reader once)
    {
        var readAs = once.ReadAs;
        if (PlainRules.Read(Unmarked(text), cleaned, readAs, s => once.Judge(s).Guess, memory) is { } plain)
        {
            var told = plain is AskPerson { What: PersonAspect.Mentor or PersonAspect.FirstDay or PersonAspect.LastDay }
                ? BeliefIn(cleaned, OnRecord.Told(cleaned) ?? Statements.In(cleaned)?.Core, once)
                : null;
            return [.. EachOfThem.Of(plain, readAs(cleaned), vocabulary).Select(r => new Understood(r, 1, told))];
        }
        if (memory.Choices.Count > 0)
        {
            return [ByLikeness(cleaned, memory, once)];
        }
        var heard = new List<Heard>();
        foreach (var question in Clauses.QuestionsIn(cleaned))
        {
            heard.Add(PartOf(Clauses.WithIt(question, heard.Count > 0 ? heard[^1].Sentence : null), once));
        }
        var parts = HeardTogether.Filled(
            HeardTogether.WithoutAsides(heard, cleaned),
            () => ByLikeness(cleaned, memory, once),
            vocabulary
        );
        var requests = heard.Count > 1 && HeardTogether.AreKnown(parts) ? HeardTogether.WithoutEcho(parts) : [];
        if (requests.Select(p => p.Request).Distinct().Count() > 1 || requests.Count == 1)
        {
            return [.. requests.SelectMany(p => EachOfThem.Of(p, vocabulary)).DistinctBy(u => u.Request)];
        }
        if (parts.Count > 1 && HeardTogether.AboutOthers(parts) is { Request: { } refused })
        {
            return [new Understood(refused, 1)];
        }
        var one = HeardTogether.OrInPart(ByLikeness(cleaned, memory, once), parts);
        if (one.Request is NotCovered && Corrections.Unclear(Frame.Of(readAs(cleaned)), memory) is { } unclear)
        {
            return [one with { Request = unclear }];
        }
        if (one.Request is NotCovered && HeardTogether.InPart(parts) is { Count: > 0 } known)
        {
            // What is known is answered, and the question goes on to staff for the rest of it.
            return [.. known.SelectMany(p => EachOfThem.Of(p, vocabulary)), one];
        }
        return [.. EachOfThem.Of(one.Request, readAs(cleaned), vocabulary).Select(r => one with { Request = r })];
    }

    /// <summary>What no rule reads: the request type by likeness, of the whole or of the clause that tells most.</summary>
    private Understood ByLikeness(string cleaned, Memory memory, Reader once)
    {
        var (best, belief) = Hear(cleaned, once);
        var whole = once.ReadAs(cleaned);
        foreach (var clause in belief is not null && best.Intent is not null ? [] : Clauses.ThatMayAsk(cleaned))
        {
            // Who is named elsewhere in the message is whom "she" means, and nobody from before.
            var part = once.Judge(once.ReadAs(Clauses.WithIt(clause, whole.Names.Count == 1 ? whole : null)));
            var isBetter = part.Intent is not null && !part.Intent.StartsWith(Talk, StringComparison.Ordinal);
            var isTold =
                WishKinds.IsWish(part.Intent) && Narrated.AsksAtLast(cleaned)
                || whole.Names.Count > part.Sentence.Names.Count && Lists.Contains(part.Intent);
            if (
                isBetter
                && !isTold
                && (
                    best.Intent is null
                    || part.Guess.Confidence > best.Guess.Confidence
                        && best.Intent.StartsWith(Talk, StringComparison.Ordinal)
                )
            )
            {
                best = part;
            }
        }
        if (
            Clauses.WithStageBefore(cleaned, memory, whole.Asker) is { } filled
            && once.Judge(once.ReadAs(filled)) is var meant
            && (best.Intent is null || meant.Intent is not null && meant.Guess.Confidence >= best.Guess.Confidence)
        )
        {
            best = meant;
        }
        if (best.Intent is null && Corrections.AsReason(Frame.Of(once.ReadAs(cleaned)), memory) is { } reason)
        {
            return new Understood(reason, 1);
        }
        return best.Intent is { } intent
            ? new Understood(
                Whose(RequestBuilder.Build(intent, best.Sentence, vocabulary), whole),
                best.Guess.Confidence,
                belief
            )
            : new Understood(new NotCovered(Nearest(best.Guess)), best.Guess.Confidence);
    }

    /// <summary>How much a word's stem tells, 0 to 1: the rarer the more.</summary>
    public double Tells(string stem) => model.Tells(stem);

    public Vocabulary Vocabulary => vocabulary;

    /// <summary>
    /// A question or a statement with the request type it comes to. A statement to be confirmed is heard as the question it
    /// answers; so is a yes/no question that is not known as it stands.
    /// </summary>
    private (Judged Judged, Belief? Belief) Hear(string cleaned, Reader once)
    {
        var confirming = new Confirming(vocabulary, once.ReadAs, once.Judge);
        var statement = Statements.In(cleaned)?.Core;
        var belief = BeliefIn(cleaned, statement, once);
        if (statement is not null)
        {
            return (confirming.Of(statement), belief);
        }
        var asked = once.Judge(once.ReadAs(Circumstances.Without(cleaned)));
        return (asked.Intent is null && belief is not null ? confirming.Of(cleaned) : asked, belief);
    }

    private Belief? BeliefIn(string cleaned, string? statement, Reader once) =>
        statement is not null || Statements.IsYesNoQuestion(cleaned)
            ? BeliefReader.Read(once.ReadAs(statement ?? cleaned), vocabulary)
            : null;

    private static Trouble? Unreadable(string cleaned) =>
        cleaned.Length == 0 ? Trouble.Empty
        : cleaned.Length > LongestQuestion ? Trouble.TooLong
        : cleaned.Any(char.IsLetterOrDigit) ? null
        : Trouble.NoWords;

    private static IReadOnlyList<string> Nearest(Guess guess) =>
        [
            .. guess
                .Best.Where(g => g.Intent.StartsWith(RequestBuilder.Handbook, StringComparison.Ordinal))
                .Take(Offered)
                .Select(g => g.Intent[RequestBuilder.Handbook.Length..]),
        ];
}
