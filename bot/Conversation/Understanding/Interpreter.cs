using System.Text.RegularExpressions;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Names;

namespace FellowsBot.Conversation.Understanding;

/// <summary>A request as understood, and how sure the understanding is, 0 to 1.</summary>
public sealed record Understood(Request Request, double Confidence);

/// <summary>From words to a typed request: takes the text apart, finds names and stages, tells the request type, and fills it in.</summary>
public sealed partial class Interpreter(Vocabulary vocabulary, IIntentModel model, Spelling spelling)
{
    /// <summary>The longest text that is still a question, in characters.</summary>
    public const int LongestQuestion = 2000;

    /// <summary>Stands for somebody whom a platform's mention names in the middle of a sentence and whom no channel has put a name to.</summary>
    internal const string Mentioned = "someone-mentioned";
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
        if (Typed.Read(text) is { } typed)
        {
            return [new Understood(typed, 1)];
        }
        var cleaned = Cleaned(text);
        if (Unreadable(cleaned) is not null || memory.Choices.Count > 0)
        {
            return [Understand(text, asker, memory, book, when)];
        }
        var parts = new List<(string? Intent, Guess Guess, Sentence Sentence)>();
        foreach (var question in Clauses.QuestionsIn(cleaned))
        {
            var before = parts.Count > 0 ? parts[^1].Sentence : null;
            parts.Add(Judge(Read(Clauses.WithIt(question, before), asker, memory, book) with { When = when }));
        }
        var isSeveral =
            parts.Count > 1
            && parts.All(p => p.Intent is { } intent && !intent.StartsWith(Talk, StringComparison.Ordinal));
        var requests = isSeveral
            ? parts.Select(p => RequestBuilder.Build(p.Intent!, p.Sentence, vocabulary)).ToList()
            : [];
        return requests.Distinct().Count() > 1
            ?
            [
                .. requests
                    .Zip(parts, (request, part) => new Understood(request, part.Guess.Confidence))
                    .DistinctBy(u => u.Request),
            ]
            : [Understand(text, asker, memory, book, when)];
    }

    public Understood Understand(string text, Asker asker, Memory memory, NameBook book, When? when = null)
    {
        var cleaned = Cleaned(text);
        if (Unreadable(cleaned) is { } trouble)
        {
            return new Understood(new Unreadable(trouble), 1);
        }
        var whole = Read(cleaned, asker, memory, book) with { When = when };
        if (Settlings.Read(whole) is { } settled)
        {
            return new Understood(settled, 1);
        }
        if (Picks.Pick(whole.Words, memory) is { } picked)
        {
            return new Understood(picked, 1);
        }
        if (FollowUps.Continue(whole, memory) is { } followUp)
        {
            return new Understood(followUp, 1);
        }
        var best = Judge(whole);
        foreach (var clause in Clauses.Of(cleaned))
        {
            var part = Judge(Read(clause, asker, memory, book) with { When = when });
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
        return best.Intent is { } intent
            ? new Understood(RequestBuilder.Build(intent, best.Sentence, vocabulary), best.Guess.Confidence)
            : new Understood(new NotCovered(Nearest(best.Guess)), best.Guess.Confidence);
    }

    /// <summary>How much a word's stem tells, 0 to 1: the rarer the more.</summary>
    public double Tells(string stem) => model.Tells(stem);

    private static string Cleaned(string text) =>
        Words.Clean(Markup().Replace(MentionWithin().Replace(text, Mentioned), " "));

    private Sentence Read(string cleaned, Asker asker, Memory memory, NameBook book)
    {
        var words = Words.In(cleaned);
        var names = NamesIn.Find(words, book, spelling.Knows).ToList();
        names.AddRange(Unheard(words, names, book));
        var mended = words
            .Select(
                (w, i) =>
                    IsNamed(names, i) || vocabulary.IsOfStatus(w.Folded)
                        ? w
                        : w with
                        {
                            Folded = spelling.Mended(w.Folded),
                        }
            )
            .ToList();
        var stages = vocabulary
            .StagesIn(mended)
            .Where(s => !names.Any(n => n.From < s.From + s.Count && s.From < n.From + n.Count))
            .ToList();
        return new Sentence(mended, [.. names.OrderBy(n => n.From)], stages, asker, memory, IsUnknown)
        {
            Text = cleaned,
        };
    }

    /// <summary>What looks like somebody's name and is nobody's: treated alike, so that an answer never shows who exists.</summary>
    private IEnumerable<NameHit> Unheard(IReadOnlyList<Word> words, List<NameHit> names, NameBook book)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var count = words
                .Skip(i)
                .TakeWhile((_, k) => !IsNamed(names, i + k) && IsLikelyName(words, i + k, book))
                .Count();
            if (count > 0)
            {
                yield return new NameHit(i, count, []);
                i += count;
            }
        }
    }

    private (string? Intent, Guess Guess, Sentence Sentence) Judge(Sentence sentence)
    {
        var guess = model.Classify(Masking.Masked(sentence));
        var own = guess.IsCovered ? guess.Best[0].Intent : null;
        return (Arbiter.Overrule(own, sentence) ?? own, guess, sentence);
    }

    private static bool IsNamed(IReadOnlyList<NameHit> names, int i) =>
        names.Any(n => n.From <= i && i < n.From + n.Count);

    /// <summary>
    /// An address; or a word that is no slip of one we know, and has a capital where no sentence begins, or a possessive, or
    /// is a slip of somebody's name.
    /// </summary>
    private bool IsLikelyName(IReadOnlyList<Word> words, int i, NameBook book)
    {
        var word = words[i];
        var isLoud = words.All(w => !char.IsLower(w.Typed[0]));
        var hasCapitalBeside = i + 1 < words.Count && words[i + 1].IsCapitalised && IsUnknown(words[i + 1]);
        return word.Typed.Contains('@', StringComparison.Ordinal)
            || word.Folded == Mentioned
            || !isLoud && NamesIn.IsPlainlyName(words, i)
            || IsUnknown(word)
                && spelling.Mended(word.Folded) == word.Folded
                && (word.IsPossessive || book.Called([word.Folded]).Count > 0)
            || IsUnknown(word)
                && word.IsCapitalised
                && !isLoud
                && (!word.StartsSentence || word.IsPossessive || hasCapitalBeside);
    }

    private bool IsUnknown(Word word) =>
        word.Folded.Length > 1
        && !char.IsAsciiDigit(word.Folded[0])
        && !spelling.Knows(word.Folded)
        && !vocabulary.IsOfStatus(word.Folded);

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
}

/// <summary>A message taken apart, with who said it and what was talked about before.</summary>
internal sealed record Sentence(
    IReadOnlyList<Word> Words,
    IReadOnlyList<NameHit> Names,
    IReadOnlyList<StageHit> Stages,
    Asker Asker,
    Memory Memory,
    Func<Word, bool> IsUnknown
)
{
    /// <summary>The cleaned text, for what stands between the words ("3/4", "17:00").</summary>
    public string Text { get; init; } = "";

    /// <summary>When it was said; none where only the words matter.</summary>
    public When? When { get; init; }

    public bool IsName(int word) => Names.Any(n => n.From <= word && word < n.From + n.Count);

    public string Spoken(int from, int count) => string.Join(' ', Words.Skip(from).Take(count).Select(w => w.Folded));
}
