using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>"What did Grace decide on Will": the fact is the one of whom it is about, and not of whoever decided.</summary>
internal static partial class DecidedAbout
{
    public static AskPerson? Read(string text, Sentence sentence) =>
        sentence.Names is [_, var about] && About().IsMatch(text)
            ? new AskPerson(new Subject.Named(sentence.Spoken(about.From, about.Count)), PersonAspect.Extension)
            : null;

    [GeneratedRegex(
        @"^what (?:did|has|have) NN (?:decide|decided|say|said|record|recorded)(?: \w+)? (?:on|about|for|with|regarding) NN$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex About();
}
