using System.Text.RegularExpressions;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Names;

namespace FellowsBot.Conversation.Understanding;

/// <summary>A request as understood, and how sure the understanding is, 0 to 1.</summary>
public sealed record Understood(Request Request, double Confidence);

/// <summary>From words to a typed request: takes the text apart, finds names and stages, tells the request type, and fills it in.</summary>
public sealed partial class Interpreter(Vocabulary vocabulary, IIntentModel model, IReadOnlySet<string> everydayWords)
{
    /// <summary>The longest text that is still a question, in characters.</summary>
    public const int LongestQuestion = 2000;
    private const int Offered = 2;

    public Understood Understand(string text, Asker asker, Memory memory, NameBook book)
    {
        var cleaned = Words.Clean(Markup().Replace(text, " "));
        if (Unreadable(cleaned) is { } trouble)
        {
            return new Understood(new Unreadable(trouble), 1);
        }
        var words = Words.In(cleaned);
        if (Picks.Pick(words, memory) is { } picked)
        {
            return new Understood(picked, 1);
        }
        var names = NamesIn.Find(words, book, everydayWords.Contains);
        var stages = vocabulary
            .StagesIn(words)
            .Where(s => !names.Any(n => n.From < s.From + s.Count && s.From < n.From + n.Count))
            .ToList();
        if (FollowUps.Continue(words, names, stages, memory) is { } followUp)
        {
            return new Understood(followUp, 1);
        }
        var guess = model.Classify(Masking.Masked(words, names, stages));
        var sentence = new Sentence(words, names, stages, asker, memory, book, IsUnknownWord);
        return guess.IsCovered
            ? new Understood(RequestBuilder.Build(guess.Best[0].Intent, sentence, vocabulary), guess.Confidence)
            : new Understood(new NotCovered(Nearest(guess)), guess.Confidence);
    }

    private bool IsUnknownWord(Word word) =>
        word.Folded.Length > 1 && !char.IsAsciiDigit(word.Folded[0]) && !everydayWords.Contains(word.Folded);

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
    NameBook Book,
    Func<Word, bool> IsUnknown
);
