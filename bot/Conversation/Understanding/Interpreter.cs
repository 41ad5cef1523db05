using System.Globalization;
using System.Text.RegularExpressions;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Names;
using FellowsBot.Conversation.Understanding.Wanting;

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

    /// <summary>Months and weekdays are no names, whether or not an example has them.</summary>
    private static readonly HashSet<string> CalendarNames =
    [
        .. DateTimeFormatInfo
            .InvariantInfo.MonthNames.Concat(DateTimeFormatInfo.InvariantInfo.AbbreviatedMonthNames)
            .Concat(DateTimeFormatInfo.InvariantInfo.DayNames)
            .Concat(DateTimeFormatInfo.InvariantInfo.AbbreviatedDayNames)
            .Select(name => name.ToLowerInvariant()),
    ];

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
        if (ByRule(text, cleaned, asker, memory, book, when) is { } plain)
        {
            return [new Understood(plain, 1)];
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
        if (ByRule(text, cleaned, asker, memory, book, when) is { } plain)
        {
            return new Understood(plain, 1);
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
        if (best.Intent is null && Corrections.AsReason(Frame.Of(whole), memory) is { } reason)
        {
            return new Understood(reason, 1);
        }
        return best.Intent is { } intent
            ? new Understood(RequestBuilder.Build(intent, best.Sentence, vocabulary), best.Guess.Confidence)
            : new Understood(new NotCovered(Nearest(best.Guess)), best.Guess.Confidence);
    }

    /// <summary>
    /// What is settled by rule before any likeness is asked: an answer to what the bot said last, a short follow-up, or a
    /// change in plain words.
    /// </summary>
    private Request? ByRule(string text, string cleaned, Asker asker, Memory memory, NameBook book, When? when)
    {
        var whole = Taken(cleaned);
        return Settlings.Read(whole)
            ?? Picks.Pick(whole.Words, memory)
            ?? Corrections.Read(cleaned, Taken, memory)
            ?? FollowUps.Continue(whole, memory)
            ?? WishLists.Read(Unmarked(text), Taken)
            ?? new WishReader(Taken).Read(cleaned);

        Sentence Taken(string part) => Read(part, asker, memory, book) with { When = when };
    }

    private static string Cleaned(string text) => Words.Clean(Unmarked(text));

    private static string Unmarked(string text) => Markup().Replace(MentionWithin().Replace(text, Mentioned), " ");

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
            Book = book,
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
        var wanted = Wanted.Overrule(own, guess, sentence);
        return (
            wanted is Wanted.Nothing ? null
                : WishKinds.IsWish(wanted) ? wanted
                : Arbiter.Overrule(wanted ?? own, sentence) ?? wanted ?? own,
            guess,
            sentence
        );
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
        && !CalendarNames.Contains(word.Folded)
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

    /// <summary>The names the asker may use.</summary>
    public NameBook Book { get; init; } = NameBook.Empty;

    /// <summary>When it was said; none where only the words matter.</summary>
    public When? When { get; init; }

    public bool IsName(int word) => Names.Any(n => n.From <= word && word < n.From + n.Count);

    public string Spoken(int from, int count) => string.Join(' ', Words.Skip(from).Take(count).Select(w => w.Folded));
}
