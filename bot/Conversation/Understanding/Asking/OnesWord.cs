using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>
/// What was said or decided about extending somebody: "what did Kwame say about Bo?", "did Noor extend Bo?", and a
/// fellow's "what did Noor put?". The fact is the one of whom it is about, and not of whoever decided.
/// </summary>
internal static partial class OnesWord
{
    /// <summary>Of somebody else: the one named last, or the one spoken of.</summary>
    public static AskPerson? AboutSomebody(string text, Sentence sentence)
    {
        if (!About().IsMatch(text))
        {
            return null;
        }
        var who =
            sentence.Names is [_, var about] ? Subjects.Named(sentence, about)
            : sentence.Memory.PersonId is { } before ? new Subject.Exactly(before)
            : new Subject.Named("");
        return new AskPerson(who, PersonAspect.Extension);
    }

    /// <summary>Of the fellow who asks; what is told to them is the same as ever, until decisions are announced.</summary>
    public static AskPerson? AboutOneself(string text, Sentence sentence) =>
        sentence.Asker is { IsStaff: false, IsMentor: false, Person.Role: Role.Fellow } && OwnWord().IsMatch(text)
            ? new AskPerson(new Subject.Self(), PersonAspect.Extension)
            : null;

    [GeneratedRegex(
        @"^(?:wait |hold on )?what (?:did|does|has|have|would|will) NN (?:say|said|put|recommend|recommended|think|suggest|suggested|decide|decided|record|recorded|vote|want|wanted)(?: \w+)? (?:about|for|on|of|regarding|with) NN$|^(?:did|has|have) NN (?:already |ever |really |actually )*(?:extend(?:ed)?|keep|kept|(?:recommend(?:ed)?|vote[d]? for|sp(?:eak|oke) (?:up )?for|suggest(?:ed)?)(?: to)?(?: extend| extending| keep| keeping)?) NN(?: on)?$",
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
