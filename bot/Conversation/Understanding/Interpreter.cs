using System.Text.RegularExpressions;
using FellowsBot.Conversation.Beliefs;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Names;
using FellowsBot.Conversation.Understanding.Claims;
using FellowsBot.Conversation.Understanding.Wanting;

namespace FellowsBot.Conversation.Understanding;

/// <summary>A request as understood, and how sure the understanding is, 0 to 1.</summary>
/// <param name="Request">What is asked for.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="Belief">What the message takes to be so and wants confirmed.</param>
public sealed record Understood(Request Request, double Confidence, Belief? Belief = null);

/// <summary>From words to a typed request: takes the text apart, finds names and stages, tells the request type, and fills it in.</summary>
public sealed partial class Interpreter(Vocabulary vocabulary, IIntentModel model, Spelling spelling)
{
    /// <summary>The longest text that is still a question, in characters.</summary>
    public const int LongestQuestion = 2000;

    /// <summary>Stands for somebody whom a platform's mention names in the middle of a sentence and whom no channel has put a name to.</summary>
    internal const string Mentioned = "someone-mentioned";
    private readonly UnheardNames unheard = new(vocabulary, spelling);

    private const int Offered = 2;
    private const string Talk = "talk.";

    /// <summary>What a message asks for, in the order in which it asks: one request, or several where each part is a question of its own.</summary>
    public IReadOnlyList<Understood> UnderstandAll(
        string text,
        Asker asker,
        Memory memory,
        NameBook book,
        When? when = null
    )
    {
        var cleaned = Cleaned(text);
        if (Unreadable(cleaned) is not null || memory.Choices.Count > 0)
        {
            return [Understand(text, asker, memory, book, when)];
        }
        var once = Once(part => Read(part, asker, memory, book) with { When = when });
        var readAs = once.ReadAs;
        if (PlainRules.Read(Unmarked(text), cleaned, readAs, memory) is { } plain)
        {
            return [.. EachOfThem.Of(plain, readAs(cleaned), vocabulary).Select(r => new Understood(r, 1))];
        }
        var heard = new List<Heard>();
        foreach (var question in Clauses.QuestionsIn(cleaned))
        {
            heard.Add(PartOf(Clauses.WithIt(question, heard.Count > 0 ? heard[^1].Sentence : null), once));
        }
        var parts = HeardTogether.WithoutAsides(heard, cleaned);
        var requests = heard.Count > 1 && HeardTogether.AreKnown(parts) ? HeardTogether.WithoutEcho(parts) : [];
        if (requests.Select(p => p.Request).Distinct().Count() > 1 || requests.Count == 1)
        {
            return
            [
                .. requests.Select(p => new Understood(p.Request!, p.Confidence, p.Belief)).DistinctBy(u => u.Request),
            ];
        }
        if (parts.Count > 1 && HeardTogether.AboutOthers(parts) is { Request: { } refused })
        {
            return [new Understood(refused, 1)];
        }
        var one = HeardTogether.OrInPart(ByLikeness(cleaned, memory, once), parts);
        if (one.Request is NotCovered && HeardTogether.InPart(parts) is { Count: > 0 } known)
        {
            // What is known is answered, and the question goes on to staff for the rest of it.
            return [.. known.Select(p => new Understood(p.Request!, p.Confidence, p.Belief)), one];
        }
        return [.. EachOfThem.Of(one.Request, readAs(cleaned), vocabulary).Select(r => one with { Request = r })];
    }

    /// <summary>One question of a message that asks several: by its plain words, or by likeness; none where it is small talk or unknown.</summary>
    private Heard PartOf(string question, Reader once)
    {
        var sentence = once.ReadAs(question);
        if (Asking.Asked.Read(sentence) is { } plain)
        {
            return plain is NotCovered
                ? new Heard(sentence, null, 1, null) { IsBeyond = true }
                : new Heard(sentence, plain, 1, null) { IsPlain = true };
        }
        var (judged, belief) = Hear(question, once);
        var isTalk = judged.Intent?.StartsWith(Talk, StringComparison.Ordinal) == true;
        return new Heard(
            judged.Sentence,
            judged.Intent is null || isTalk ? null : RequestBuilder.Build(judged.Intent, judged.Sentence, vocabulary),
            judged.Guess.Confidence,
            belief
        );
    }

    public Understood Understand(string text, Asker asker, Memory memory, NameBook book, When? when = null)
    {
        var cleaned = Cleaned(text);
        if (Unreadable(cleaned) is { } trouble)
        {
            return new Understood(new Unreadable(trouble), 1);
        }
        var once = Once(part => Read(part, asker, memory, book) with { When = when });
        return PlainRules.Read(Unmarked(text), cleaned, once.ReadAs, memory) is { } plain
            ? new Understood(plain, 1)
            : ByLikeness(cleaned, memory, once);
    }

    /// <summary>What no rule reads: the request type by likeness, of the whole or of the clause that tells most.</summary>
    private Understood ByLikeness(string cleaned, Memory memory, Reader once)
    {
        var (best, belief) = Hear(cleaned, once);
        foreach (var clause in belief is not null && best.Intent is not null ? [] : Clauses.Of(cleaned))
        {
            var part = once.Judge(once.ReadAs(clause));
            var isBetter = part.Intent is not null && !part.Intent.StartsWith(Talk, StringComparison.Ordinal);
            if (
                isBetter
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
        if (best.Intent is null && Clauses.WithStageBefore(cleaned, memory) is { } filled)
        {
            best = once.Judge(once.ReadAs(filled));
        }
        if (best.Intent is null && Corrections.AsReason(Frame.Of(once.ReadAs(cleaned)), memory) is { } reason)
        {
            return new Understood(reason, 1);
        }
        return best.Intent is { } intent
            ? new Understood(RequestBuilder.Build(intent, best.Sentence, vocabulary), best.Guess.Confidence, belief)
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
        var belief =
            statement is not null || Statements.IsYesNoQuestion(cleaned)
                ? BeliefReader.Read(once.ReadAs(statement ?? cleaned), vocabulary)
                : null;
        if (statement is not null)
        {
            return (confirming.Of(statement), belief);
        }
        var asked = once.Judge(once.ReadAs(Circumstances.Without(cleaned)));
        return (asked.Intent is null && belief is not null ? confirming.Of(cleaned) : asked, belief);
    }

    /// <summary>The same words are taken apart once and judged once, however many rules look at them.</summary>
    private Reader Once(Func<string, Sentence> read)
    {
        var sentences = new Dictionary<string, Sentence>(StringComparer.Ordinal);
        var judged = new Dictionary<Sentence, Judged>(ReferenceEqualityComparer.Instance);
        return new Reader(
            part => sentences.TryGetValue(part, out var known) ? known : sentences[part] = read(part),
            sentence => judged.TryGetValue(sentence, out var known) ? known : judged[sentence] = Judge(sentence)
        );
    }

    private static string Cleaned(string text) => Words.Clean(Unmarked(text));

    private static string Unmarked(string text) =>
        Titles.Without(Markup().Replace(MentionWithin().Replace(text, Mentioned), " "));

    private Sentence Read(string cleaned, Asker asker, Memory memory, NameBook book)
    {
        var words = NamesIn.WithApostrophe(Words.In(cleaned), book, spelling.Knows);
        var names = NamesIn.Find(words, book, spelling.Knows).ToList();
        names.AddRange(unheard.In(words, names, book));
        var city = PlacesIn.City(words);
        var mended = words
            .Select(
                (w, i) =>
                    Cues.IsPronoun(w)
                    || UnheardNames.IsNamed(names, i)
                    || city.From <= i && i < city.From + city.Count
                    || vocabulary.IsOfStatus(w.Folded)
                    || NamesIn.IsOfCalendar(w)
                        ? w
                        : w with
                        {
                            Folded = Contractions.Mended(w.Folded, spelling),
                        }
            )
            .ToList();
        var stages = vocabulary
            .StagesIn(mended)
            .Where(s => !names.Any(n => n.From < s.From + s.Count && s.From < n.From + n.Count))
            .ToList();
        return new Sentence(mended, [.. names.OrderBy(n => n.From)], stages, asker, memory, unheard.IsUnknown)
        {
            Text = cleaned,
            Book = book,
        };
    }

    private Judged Judge(Sentence sentence)
    {
        var guess = model.Classify(Masking.Masked(sentence));
        var own = guess.IsCovered ? guess.Best[0].Intent : null;
        return new Judged(Wanted.Settle(own, guess, sentence), guess, sentence);
    }

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

    [GeneratedRegex(@"(?<=\w\s*)<[@!][^<>]{1,200}>(?=\s*\w)", RegexOptions.None, 1000)]
    private static partial Regex MentionWithin();

    [GeneratedRegex(@"<[^<>]{1,200}>|https?://\S+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Markup();

    /// <summary>Takes a message's words apart, and tells their request type.</summary>
    private sealed record Reader(Func<string, Sentence> ReadAs, Func<Sentence, Judged> Judge);
}
