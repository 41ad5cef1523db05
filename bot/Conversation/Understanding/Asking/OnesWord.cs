using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>What somebody's mentor said about extending: "what did Kwame say about Bo?", and a fellow's "what did Noor put?".</summary>
internal static partial class OnesWord
{
    /// <summary>Of somebody else: the one named last, or the one spoken of.</summary>
    public static AskPerson? AboutSomebody(string text, Sentence sentence)
    {
        if (!About().IsMatch(text))
        {
            return null;
        }
        var who = sentence.Names is [_, var about]
            ? about is { Told: true, Ids: [var told] }
                ? new Subject.Exactly(told)
                : new Subject.Named(sentence.Spoken(about.From, about.Count))
            : sentence.Memory.PersonId is { } before
                ? new Subject.Exactly(before)
                : (Subject)new Subject.Named("");
        return new AskPerson(who, PersonAspect.Extension);
    }

    /// <summary>Of the fellow who asks; what is told to them is the same as ever, until decisions are announced.</summary>
    public static AskPerson? AboutOneself(string text, Sentence sentence) =>
        sentence.Asker is { IsStaff: false, IsMentor: false, Person.Role: Role.Fellow } && OwnWord().IsMatch(text)
            ? new AskPerson(new Subject.Self(), PersonAspect.Extension)
            : null;

    [GeneratedRegex(
        @"^(?:wait |hold on )?what (?:did|does|has|would|will) NN (?:say|said|put|recommend|recommended|think|suggest|suggested|decide|vote|want|wanted)(?: down)? (?:about|for|on|of|regarding|with) NN$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex About();

    [GeneratedRegex(
        @"^what (?:did|does|has|will) (?:NN|my mentor|(?!you|i|they|we|it|that|this|he|she)\w+) (?:say|said|put|recommend|recommended|suggest|suggested|decide|write)(?: down)?(?: (?:about|for|on) (?:me|my extension|it|extending me))?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OwnWord();
}
