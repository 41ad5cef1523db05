using System.Text.RegularExpressions;
using FellowsBot.Conversation.Dialogue;

namespace FellowsBot.Conversation.Understanding;

/// <summary>"Will wrote to me. What's his last day?": what is told first says whom the question at the end is about.</summary>
/// <param name="Story">What is told.</param>
/// <param name="Question">The only question, which stands last.</param>
internal sealed partial record Narrated(string Story, string Question)
{
    /// <summary>What may stand between what is told and the question behind it.</summary>
    private const string Joined = @"\s+(?:(?:so|and|but|btw|just) )*";

    /// <summary>None where nothing is told first, or where no question, or more than one, is asked.</summary>
    public static Narrated? In(string cleaned) =>
        ThenAsked().Match(cleaned) is { Success: true } match
        && match.Groups["question"].Value is var question
        && (question.EndsWith('?') || Clauses.IsQuestion(question))
        && !Leans().IsMatch(question)
            ? new Narrated(match.Groups["story"].Value, question)
            : null;

    /// <summary>Whether what is told ends in a question that asks to know: "Petra says she submitted on the 17th. Was that in time?"</summary>
    public static bool AsksAtLast(string text) =>
        Asks(text)
        || ThenAsked().Match(text) is { Success: true } match
            && match.Groups["question"].Value is var question
            && question.EndsWith('?')
            && AsksToKnow().IsMatch(question);

    /// <summary>
    /// Whether the question of a message has no mark ("Owen asked for a few days because of his other thing, what is his other
    /// deadline"), or what is told is to be confirmed ("Łukasz finishes this Friday, right? Or does the extension kick in").
    /// </summary>
    public static bool Asks(string text) => AtLast().IsMatch(text) || ToConfirm().IsMatch(text);

    /// <summary>The memory as it is once the story has been heard.</summary>
    public Memory Heard(Memory memory, Func<string, Sentence> readAs) =>
        readAs(Story).Names is [{ Ids: [var one] }] ? memory with { PersonId = one, PersonAspect = null } : memory;

    /// <summary>Whether the question alone is known better than the whole.</summary>
    public static bool IsBetter(IReadOnlyList<Understood> alone, IReadOnlyList<Understood> whole) =>
        alone.All(u => u.Request is not (NotCovered or SmallTalk or AskHelp))
        && (whole.Any(u => u.Request is NotCovered) || alone.Min(u => u.Confidence) > whole.Max(u => u.Confidence));

    [GeneratedRegex(
        @"^(?<story>[^?]*[^\s?](?:[.!;:…]|\s[–—-]))\s+(?:(?:so|and|but|anyway|now|well|ok|okay|then)\b,?\s+)?(?<question>[^.!;?]+\??)\s*$",
        RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture
            | RegexOptions.Singleline
            | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex ThenAsked();

    /// <summary>"Is it already decided?": what "it" is was told first, and the question alone is about something else.</summary>
    [GeneratedRegex(@"\b(?:it|that|this|those|these)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Leans();

    [GeneratedRegex(
        @"(?:[,.;:!–-]"
            + Joined
            + @"(?:(?:what(?:'s| is| was)|when(?:'s| is| does| did)|who(?:'s| is)|where(?:'s| is)|how (?:many|much|long|far) (?:is|has|does|did|are|have)) (?:his|her|their|he|she|they|the)|(?:does|will|would|did|is) (?:that|this|it) (?:then |also |really )?(?:shift|move|change|mean|affect|count|matter|make|eat|cost|still|apply|the same))"
            + @"|[,.;:!?–-]"
            + Joined
            + @"(?:on )?(?:what|which) (?:day|date|time) (?:is|was|would|does|do|will|exactly))\b[^.!;,?]*[?.!]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AtLast();

    [GeneratedRegex(
        @"^(?:would that|would it|was|were|is|are|did|does|do|has|have|what|when|where|who|which|why|how)\b(?! about)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AsksToKnow();

    [GeneratedRegex(
        @"\b(?:right|correct|yeah|innit|true)\s*\?\s*(?:(?:or|and|so) )?(?:does|is|did|has|have|will|are|when|what|who|how)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ToConfirm();
}
