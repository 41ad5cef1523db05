using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>What staff ask about all offers in passing: "who runs out by Friday", "how many offers are still open", "has anybody turned us down".</summary>
internal static partial class OfOffers
{
    public static Request? Read(string text, Sentence sentence) =>
        IfAnswered().IsMatch(text) ? new CountOffers()
        : sentence.Names.Count > 0 ? null
        : AnyLapsed().IsMatch(text) ? new ListOffers(Days.All, OfferState.Lapsed)
        : Tally().IsMatch(text) ? new CountOffers()
        : RunsOut().IsMatch(text)
            ? new ListOffers(Cues.DaysIn(sentence.Words), null, Cues.IsCount(sentence.Words), DaysMeant.In(sentence))
        : StillOpen().IsMatch(text) ? new ListOffers(Days.All, OfferState.Open, CountOnly: true)
        : TurnedDown().IsMatch(text) ? new ListOffers(Days.All, OfferState.Declined)
        : Next().IsMatch(text) || IsFirst(text, sentence) ? new ListOffers(Days.All)
        : null;

    /// <summary>"So who's first to go now", after the open offers.</summary>
    private static bool IsFirst(string text, Sentence sentence) =>
        sentence.Memory is { List: "offers.list" } or { PersonAspect: PersonAspect.Offer } or { Done: MoreTime }
        && First().IsMatch(text);

    [GeneratedRegex(
        @"^(?:(?:so|ok|and) )*(?:who|who's|whos|which|which one|whose)(?: is| goes| offer)?(?: (?:first|next|soonest|nearest|up next|the first|the next|the soonest))+(?: (?:to|go|run|out|runs|lapse|expire|now|then|up|in line|after|NN))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex First();

    /// <summary>"When's the next offer lapse?"; they stand in their order.</summary>
    [GeneratedRegex(
        @"^(?:and |so )?(?:when(?:'s|s| is| does| will)?|which(?: is)?|what(?:'s|s| is)?|whose(?: is)?) (?:the )?next (?:open )?offer(?: (?:to|will|going|due|about))*(?: (?:lapse|lapses|expire|expires|run out|runs out|run|go|end|deadline|expiry|lapsing|expiring))*$|^(?:and |so )?(?:who|who's|whos|whose offer|which offer)(?:'s|s| is)? (?:the )?(?:closest|nearest|about|next|soonest|first) (?:to |due )?(?:to )?(?:lapse|lapsing|run out|running out|expire|expiring|expiry)(?: next)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Next();

    /// <summary>"I was off on Friday, did any offers lapse while I was away?"</summary>
    [GeneratedRegex(
        @"\b(?:did|have|has) (?:any|any of (?:the|our)) offers? (?:lapsed?|expired?|run out)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AnyLapsed();

    /// <summary>"How many offers have been sent, and how many of each outcome?"</summary>
    [GeneratedRegex(
        @"^(?:and |so )*how many offers (?:have|has|had|did|were|are)(?: (?:we|you|been|gone|there|all|they))* (?:send|sent|made|make|issued?|extended|out|given|gone out)(?: out)?(?: (?:in (?:total|all)|altogether|so far|this (?:season|year|round)|to date|overall|by now|until now))*(?: and how many (?:of each(?: (?:outcome|status|kind|state|sort))?|(?:were|are|have been|got|have)? ?(?:accepted|declined|open|lapsed)\b.*))?$|^(?:and |so )*(?:how many|what number)(?: offers)? (?:of|with|in|are in) each (?:outcome|status|kind|state|sort)$|^(?:(?:list|show|give me|count) )?(?:the |all )?offers by (?:outcome|status|state)$|^(?:offer|offers) (?:numbers|stats|statistics|tally|breakdown|totals)$|^(?:break|breakdown)(?: of| down)? (?:the |our |all )*offers(?: by (?:outcome|status|state))?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Tally();

    /// <summary>"If Bill accepts today, how many yeses is that, and who's left?": what there is is said, and nothing supposed.</summary>
    [GeneratedRegex(
        @"^(?:so |and )?(?:if|once|when|suppose|supposing|assuming) NN (?:accepts?|declines?|says? (?:yes|no)|turns? us down|takes? it)\b.*\bhow many\b.*\b(?:yes\w*|accepted|acceptances?|nos?|declined|open|left|places?|that)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex IfAnswered();

    [GeneratedRegex(
        @"^(?:who|whose|which (?:of them|people|offers?))(?:'s|s| all| is| are| else| offer| offers| still)* (?:runs?|running|times?|timing|expires?|expiring|lapses?|lapsing)(?: out)?(?: on us)? (?:by|before|on|until|till|within|this|next|TT|LL)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex RunsOut();

    [GeneratedRegex(
        @"^how many (?:of (?:our|the|those) )?offers? (?:are|do we have|have we(?: got)?|is|stand)(?: there| still| currently)* (?:open|out|live|outstanding|unanswered)(?: still| now| so far| right now| at the moment| there)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex StillOpen();

    [GeneratedRegex(
        @"^(?:also |and )*(?:has |have |did |whether |if )?(?:any(?:body|one)|who)(?:'s|s| has| have| all)* (?:turned? (?:us|it|our offers?|an offer|theirs|the offer) down|turned? down (?:our|an|the) offers?|said no|say no)(?: so far| yet| already| to us)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex TurnedDown();
}
