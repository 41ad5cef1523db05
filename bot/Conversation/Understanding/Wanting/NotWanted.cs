using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>
/// What is told and not wanted: "I told Zoë that she is extended", "I got the 15 minutes", an e-mail to be written for somebody,
/// and what becomes of an offer that is not ours.
/// </summary>
internal static partial class NotWanted
{
    public static bool IsTold(string text) =>
        Told().IsMatch(text)
        || Denied().IsMatch(text)
        || Happened().IsMatch(text)
        || Written().IsMatch(text)
        || TheirOffer().IsMatch(text);

    /// <summary>"No thanks, taking a different job": somebody with an offer of ours who goes elsewhere declines it.</summary>
    public static bool IsTaken(string text) => Taken().IsMatch(text);

    /// <summary>"I am not declining!", "I didn't say I accept", "it was only a question".</summary>
    [GeneratedRegex(
        @"\b(?:i'm|im|i am|we're|we are|was|am) not (?:\w+ )?(?:declining|accepting|withdrawing|rejecting|refusing|saying (?:yes|no)|turning)\b|\b(?:didn't|did not|don't|do not|never) (?:mean to |want to |wish to |say (?:that )?i )(?:decline|accept|withdraw|refuse|reject|turn)\b|\b(?:only|just) (?:a |my )?(?:question|asking|wondering)\b|\b(?:only|just) asked\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Denied();

    [GeneratedRegex(@"\b(?:i|we) (?:\w+ )?told NN\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Told();

    [GeneratedRegex(
        @"^i (?:only |just )?(?:got|had|did|spent|was given) (?:the |my |a |an |only |just )*(?:LL\b(?! (?:more|extra|longer|left))|(?:\S+ ){0,3}(?:chat|interview|call|review|discussion|session|meeting)\b)|^NN (?:is|are|was|were) (?:already )?(?:down|listed|marked|recorded|noted|set|booked) (?:for|as|to)\b.*\balready\b|^NN (?:is|are|was|were) already (?:down|listed|marked|recorded|noted|set|booked)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Happened();

    [GeneratedRegex(
        @"^(?:(?:can|could|would|will) (?:you|u) |help me (?:to )?)*(?:write|draft|compose|word|phrase)\b(?: \S+){0,4} (?:e-?mails?|letters?|messages?|replies|reply|note|answer|response|text|post|speech)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Written();

    [GeneratedRegex(
        @"\b(?:declin|reject|refus|turn)\w*(?: down)? (?:my|the|that|this|an?|NN's) ?other (?:offers?|job|place|position|one)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex TheirOffer();

    [GeneratedRegex(
        @"^(?:(?:no thanks?|no thank you|sorry|actually|unfortunately|sadly|thanks but no(?: thanks)?|but|(?:i|we)(?: (?:have|just|already|will|think|decided to|am|are))*|i'm|i've|i'll|im|ive|decided to|opted to|chosen to|will|am) )*(?:taking|took|take|taken|accepted|accepting|going with|gone with|go with|went with|join|joining|joined|chose|chosen|choosing|signed(?: with| for)?) (?:elsewhere\b|(?:something|someone|somebody|somewhere) else(?:$| (?:sorry|instead|now|unfortunately|thanks?|though|but)\b)|(?:(?:an?|some|the|my) (?:other|different|competing)|another) (?:job|offer|role|position|place|programme|program|fellowship)\b)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Taken();
}
