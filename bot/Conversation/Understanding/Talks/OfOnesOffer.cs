using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Wanting;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Talks;

/// <summary>
/// What somebody with an offer says of it: "I'll take it then", "any chance of Friday?", "till when could I sleep on it?". Their
/// answer is proposed and never recorded without a yes; where something waits already, nothing is read into these words.
/// </summary>
internal static partial class OfOnesOffer
{
    public static Request? Read(string text, Frame frame)
    {
        var sentence = frame.Sentence;
        if (sentence.Asker.Person is not { Stage: StageId.Offer } person)
        {
            return null;
        }
        var isSpokenOf = IsSpokenOf(sentence);
        if (Left().IsMatch(text) || RunsOut().IsMatch(text) || Yours().IsMatch(text) || UntilWhen().IsMatch(text))
        {
            return Offer();
        }
        if (IfSilent().IsMatch(text))
        {
            return new AskHandbook("offers");
        }
        if (WhenSent().IsMatch(text) && isSpokenOf)
        {
            return Offer();
        }
        if (
            sentence.Memory.HasWish
            || sentence.Memory.Proposal is not null
            || !isSpokenOf && !ToYou().IsMatch(text) && !Declines().IsMatch(text)
        )
        {
            return null;
        }
        return person.OfferStatus is OfferStatus.Open && !frame.EndsAsQuestion && Answer(text) is { } accepts
                ? new AnswerOffer(accepts) { Who = Whom.Asker }
            : LaterDay.IsAsked(text, frame) ? LaterDay.For(TimeFor.Offer, frame)
            : null;
    }

    private static AskPerson Offer() => new(new Subject.Self(), PersonAspect.Offer);

    private static bool? Answer(string text) =>
        Accepts().IsMatch(text) ? true
        : Declines().IsMatch(text) ? false
        : null;

    /// <summary>Whether the offer, or the other one beside it, is what was spoken of.</summary>
    private static bool IsSpokenOf(Sentence sentence) =>
        sentence.Memory
            is {
                    PersonAspect: PersonAspect.Offer
                        or PersonAspect.CutOff
                        or PersonAspect.Status
                        or PersonAspect.Next
                        or PersonAspect.Competing
                }
                or { Topic: "offers" or "more-time" or "competing-deadlines" }
                or { Wish: AnswerOffer or MoreTime }
                or { Done: MoreTime };

    [GeneratedRegex(
        @"\b(?:how many (?:days|hours)|how long|how much time)\b.*\b(?:left|remain|remaining|have|got)\b.*\b(?:with|on|for|to answer) (?:yours|your (?:offer|one)|this one)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Left();

    [GeneratedRegex(
        @"^(?:remind me |tell me |let me know )?when (?:it|this|that|the offer|my offer|mine) (?:runs out|expires|lapses|ends|is due)(?: again| exactly| please)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex RunsOut();

    [GeneratedRegex(
        @"^(?:(?:that's|thats|that is|it's|it is|fine|on|by) TT )?(?:and |what about |how about |when is |when's |until when is )*(?:yours|your (?:offer|one|deadline))(?: then)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Yours();

    [GeneratedRegex(
        @"^(?:\w+ ){0,5}?(?:(?:till|until|til|by) when|how long|how much time) (?:can|could|do|may|might|must|should|would) i (?:have to |get to |still |have |maybe )*(?:sleep on it|think(?: (?:about|it|over|this))*|make up my mind|decide|wait|sit on it|say|let you know|tell you|get back to you|come back to you)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex UntilWhen();

    [GeneratedRegex(
        @"\bdoes (?:it|that|the offer|my offer) (?:just |simply |then )+(?:run out|expire|lapse|end)\b|^if i (?:just |simply )*(?:go quiet|stay quiet|keep quiet|stay silent|say nothing|don't (?:answer|reply|say anything|respond|decide|react)|do nothing|forget|miss it|let it (?:go|run|slide))\b.*\b(?:expires?|lapses?|runs? out|gone|over|happens?|ends?|lose|off)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex IfSilent();

    [GeneratedRegex(
        @"^when (?:was|were|did|had|is|have) (?:it|that|this|they|you|u|the offer|my offer)(?: actually| get| been)* (?:sent|send|go out|gone out|made|make|mailed|issued|issue)(?: it| that| to me| out| the offer)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WhenSent();

    /// <summary>An answer that says to whom it is given: it needs nothing before it.</summary>
    [GeneratedRegex(@"\b(?:yes|no) (?:from me|to (?:you|yours|your offer))\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ToYou();

    /// <summary>The whole of it, so that "I'll take it if …" and "I accept that" are none.</summary>
    [GeneratedRegex(
        @"^(?:(?:hm+|blimey|wow|so|well|great|then|alright|yay|you first|you win|decided|i decided|i've decided|we decided|ok|yes|it is|right) )*(?:(?:i )?accept(?: (?:it|yours|your offer|the offer))?|(?:i'll|i will|we'll|i'm going to) (?:take|accept|have)(?: (?:it|yours|your offer|the offer))|i(?:'d| would) (?:rather |like to |love to )*say yes|i'm (?:taking|accepting) (?:it|yours|your offer|the offer)|i(?:'m| am) in|count me in|sign me up|(?:yes )?to you|yes to (?:you|yours|your offer)|(?:it's|it is|that's|my answer is|the answer is) (?:an? )?yes(?: from me| to (?:you|yours))?|i(?:'ll)? (?:choose|pick|go with|am going with) (?:you|yours)|i say yes)(?: (?:then|please|now|thanks|thank you|gladly|happily|today|guys|after all))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Accepts();

    [GeneratedRegex(
        @"^(?:(?:hm+|so|well|then|sorry|sadly|unfortunately|right|i'm afraid|i am afraid) )*(?:i (?:think |guess |fear |suppose )?)?(?:(?:i )?(?:have to|must|need to|'ll have to|will have to) (?:say no|pass|turn (?:it|you|yours) down)|(?:it's|it is|my answer is|the answer is) (?:an? )?no(?: from me)?|count me out|i'll (?:have to )?pass)(?: (?:then|sorry|thanks|thank you|now))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Declines();
}
