using FellowsBot.Conversation.Understanding.Times;

namespace FellowsBot.Conversation.Understanding.Claims;

/// <summary>
/// Turns a statement into the question that it answers: "the screen is two hours" into "how long the screen is". What was
/// believed gives way to the question word, so that the understanding hears the subject alone.
/// </summary>
internal static class Wondering
{
    private static readonly HashSet<string> Prepositions =
    [
        "on",
        "until",
        "till",
        "til",
        "by",
        "at",
        "for",
        "to",
        "in",
        "of",
        "a",
        "the",
    ];

    /// <summary>Words that alone name no subject: "is it Friday?" asks nothing that can be looked up.</summary>
    private static readonly HashSet<string> Empty =
    [
        "how",
        "when",
        "who",
        "where",
        "long",
        "many",
        "much",
        "is",
        "are",
        "was",
        "it",
        "it's",
        "its",
        "that",
        "this",
        "the",
        "a",
        "on",
        "so",
        "for",
    ];

    /// <summary>The question in its possible forms, likeliest first.</summary>
    public static IEnumerable<string> Questions(Sentence sentence, Vocabulary vocabulary) =>
        Forms(sentence, vocabulary).Where(q => !Words.In(q).All(w => Empty.Contains(w.Folded)));

    private static IEnumerable<string> Forms(Sentence sentence, Vocabulary vocabulary)
    {
        var belief = BeliefReader.Read(sentence, vocabulary);
        var words = sentence.Words;
        var times = sentence.When is { } when
            ? TimeReader.Read(sentence.Text, words, when.Now, when.Zone, sentence.IsName)
            : [];
        if (belief?.Pay is not null)
        {
            yield return $"how much {Without(words, i => words[i].Folded.Any(char.IsAsciiDigit))}";
        }
        foreach (var hit in times)
        {
            var rest = Without(
                words,
                i => hit.From <= i && i < hit.From + hit.Count || i < hit.From && IsLeadingTo(words, i, hit.From)
            );
            yield return hit.Meaning is Length ? $"how long {rest}" : $"when {rest}";
        }
        if (belief?.Number is { } number)
        {
            yield return $"how many {Without(words, i => IsNumber(words[i].Folded, number.Value))}";
        }
        if (belief?.Place is { } place)
        {
            yield return $"where {Without(words, i => place.Split(' ').Contains(words[i].Folded))}";
        }
        if (BeliefReader.MentorSaid(sentence) is { } mentor)
        {
            yield return $"who {Without(words, i => mentor.From <= i && i < mentor.From + mentor.Count)}";
        }
    }

    private static string Without(IReadOnlyList<Word> words, Func<int, bool> isDropped) =>
        string.Join(
            ' ',
            words
                .Where((w, i) => !isDropped(i) && w.Folded != "not" && !BeliefReader.IsNegative(w.Folded))
                .Select(w => w.Typed)
        );

    /// <summary>"Until the" before "25th" goes with it.</summary>
    private static bool IsLeadingTo(IReadOnlyList<Word> words, int i, int from) =>
        Enumerable.Range(i, from - i).All(k => Prepositions.Contains(words[k].Folded));

    private static bool IsNumber(string word, int value) =>
        word == value.ToString(System.Globalization.CultureInfo.InvariantCulture)
        || NumberWords.All.Any(n => n.Item1 is Sense.Number && n.Item2 == value && n.Item3 == word);
}
