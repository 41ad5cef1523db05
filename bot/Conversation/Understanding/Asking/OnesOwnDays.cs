using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>
/// What people ask about their own days: what comes now, in which zone an hour is meant, which slot was booked. Slots and e-mails
/// are kept elsewhere, so those go to the staff.
/// </summary>
internal static partial class OnesOwnDays
{
    /// <summary>Whether it is about a booked slot, a mail to a referee, days off, a desk of one's own choice, or being late just now: nothing that is on record.</summary>
    public static bool IsBeyond(string typed) =>
        Booked().IsMatch(typed)
        || WrittenTo().IsMatch(typed)
        || RunningLate().IsMatch(typed)
        || DaysOff().IsMatch(typed)
        || Desk().IsMatch(typed);

    /// <summary>"Passed the interview, now what?"</summary>
    public static bool AsksWhatNow(string text) => WhatNow().IsMatch(text);

    /// <summary>"Does 11am mean my 11 or California's 11", "does half eleven mean at night".</summary>
    public static bool AsksInWhichZone(string text) => WhichZone().IsMatch(text);

    /// <summary>"Everybody else has a mentor, did I get forgotten?"</summary>
    public static bool LacksMentor(string text) => NoMentor().IsMatch(text) || MentorYet().IsMatch(text);

    [GeneratedRegex(
        @"^(?:\w+ here )?no mentors? (?:yet|so far|still|for me)(?: yet| still)*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex MentorYet();

    [GeneratedRegex(
        @"\b(?:what|which) (?:day|date|time|slot)\b.*\b(?:did|have) i (?:book|booked|pick|picked|choose|chosen|schedule|scheduled|sign(?:ed)? up for)\b|\bmy (?:round|slot|interview|call|chat|discussion|review|session|appointment)\b.*\b(?:what|which) time\b|\bwho(?:'s| is| will be| will)? (?:interviewing|interview|reviewing) me\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Booked();

    [GeneratedRegex(
        @"\bwhen (?:(?:did|have|will|do) )?you(?: guys)? (?:write|wrote|written|e-?mail(?:ed)?|contact(?:ed)?|reach(?:ed)? out)\b.*\b(?:them|him|her|references?|refs?|referees?|recommenders?|professors?)\b|\b(?:references?|refs?|referees?|recommenders?|profs?|professors?)\b.*\b(?:has|have|had|did|hasn't|haven't|didn't) (?:not |never )?(?:received?|got|gotten|get|heard) (?:anything|any (?:e-?mail|mail|message|link|request)|the (?:e-?mail|mail|message|link|request)|from you|it)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WrittenTo();

    [GeneratedRegex(
        @"\brunning (?:\S+ ){0,3}late\b|\b(?:stuck|delayed) (?:in|on|at) (?:\w+ )?(?:traffic|train|bus|tube|plane|airport|station|lift|elevator)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex RunningLate();

    [GeneratedRegex(
        @"\b(?:can|could|may|take|taking|have|get|book|need) (?:i )?(?:\S+ ){0,5}(?:off (?:over|for|at|around|during|in|to)|time off|days? off|weeks? off|vacation|annual leave)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex DaysOff();

    [GeneratedRegex(
        @"\b(?:can|could|may) i (?:still |also |then )*(?:pick|choose|select|switch to|change to|move to|get) (?:the |a )?(?:london|berkeley) (?:desk|office|workspace|site|space|spot)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Desk();

    [GeneratedRegex(
        @"^(?:i |i've |have |just |yay |hey )*(?:passed|finished|submitted|completed|done|did|sent|cleared|booked|handed in|got through|made it)\b.*\b(?:now what|what now|what's next|whats next|what next)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WhatNow();

    [GeneratedRegex(
        @"\bdoes (?:the )?(?:TT|half(?: past)? \w+|quarter (?:past|to) \w+|\d+(?:am|pm)?) (?:(?:on |in )?\S+ ){0,2}?mean\b|\bis (?:that |it |the )?TT (?:in )?(?:my|your|local|pacific|california|berkeley|london|uk|us)(?: time| TT| \d+|$)|^is (?:that |it )?TT$|^is (?:my |the |that |this )?(?:answer|offer|deadline|cut-?off|one|decision)(?: deadline)? (?:due|up|over|ends?|out)?(?: ?(?:on|by|at|is))?(?: the)? TT (?:in|on) (?:[\p{L}.]+ ){1,2}or (?:in |on )?(?:[\p{L}.]+ ?){1,2}(?:time)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WhichZone();

    [GeneratedRegex(
        @"\bmentors?\b.*\b(?:forgotten|left out|overlooked|skipped|(?:not|haven't|don't) (?:have|got|get) one)\b|\b(?:i (?:still )?(?:don't|do not|haven't|have no|have not|still have no)|without|nobody) (?:have |got |been given |an?y? )*mentor\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex NoMentor();
}
