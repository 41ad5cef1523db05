using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>What staff ask about all offers in passing: "who runs out by Friday", "how many offers are still open", "has anybody turned us down".</summary>
internal static partial class OfOffers
{
    public static ListOffers? Read(string text, Sentence sentence) =>
        sentence.Names.Count > 0 ? null
        : RunsOut().IsMatch(text)
            ? new ListOffers(Cues.DaysIn(sentence.Words), null, Cues.IsCount(sentence.Words), DaysMeant.In(sentence))
        : StillOpen().IsMatch(text) ? new ListOffers(Days.All, OfferState.Open, CountOnly: true)
        : TurnedDown().IsMatch(text) ? new ListOffers(Days.All, OfferState.Declined)
        : null;

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
