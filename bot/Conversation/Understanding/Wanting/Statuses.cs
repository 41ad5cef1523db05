using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>Which status a wish sets: "passed", "didn't make it", "a no-show", "pulled out".</summary>
internal static partial class Statuses
{
    public static StageStatus? In(Frame frame)
    {
        var text = frame.Text;
        return Not().IsMatch(text) || Rejected().IsMatch(text) ? StageStatus.Rejected
            : Missed().IsMatch(text) ? StageStatus.Missed
            : Withdrawn().IsMatch(text) ? StageStatus.Withdrawn
            : Passed().IsMatch(text) ? StageStatus.Passed
            : Submitted().IsMatch(text) ? StageStatus.Submitted
            : Scheduled().IsMatch(text) ? StageStatus.Scheduled
            : Invited().IsMatch(text) ? StageStatus.Invited
            : null;
    }

    [GeneratedRegex(
        @"\b(?:didn't|did not|doesn't|does not|not|won't|will not|isn't|is not|aren't)(?: \w+)? (?:pass|passed|make it|get through|clear|moving (?:on|forward)|move (?:on|forward)|going through|through|progressing|advancing)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Not();

    [GeneratedRegex(
        @"\breject(?:s|ed|ing)?\b|\bfail(?:s|ed|ing)?\b(?! to)|\b(?:turned|turn|turning) (?:NN )?down\b|\bturned away\b|\bknocked out\b|\bout of the running\b|\bunsuccessful\b|\beliminated\b|\bnot selected\b|\bnot successful\b|\bruled out\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Rejected();

    [GeneratedRegex(
        @"\bmiss(?:es|ed)?\b|\bno-?show\b|\bno show\b|\bnever (?:showed|turned|shows)\b|\b(?:didn't|did not) (?:show|turn)(?: up)?\b|\bfailed to (?:show|appear|turn)\b|\bskipped\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Missed();

    [GeneratedRegex(
        @"\bwithdr(?:aw|ew|awn|aws|awing|awed)\b|\b(?:pull|pulls|pulled|pulling|drop|drops|dropped|dropping|back|backs|backed|backing|bow|bowed|bowing) out\b|\bno longer interested\b|\bout of the process\b|\bquit\b|\b(?:step|stepped|stepping) (?:back|down|aside)\b|\bleaving the process\b|\bdon'?t (?:really )?want to (?:come|join|do (?:it|this)|take part|start|participate|continue)(?: any ?more)?\b|\b(?:can'?t|cannot|won't) (?:come|join|take part|participate)(?: any ?more| after all)?$|\b(?:take|count) me out\b|\btake NN out\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Withdrawn();

    [GeneratedRegex(
        @"\bpass(?:es|ed)?\b|\bcleared\b|\baced\b|\bnailed\b|\b(?:got|made it|came) through\b|\bmade it\b|\bsucceeded\b|\b(?:is|are) through\b(?! to)|\bsuccessful\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Passed();

    [GeneratedRegex(
        @"\bsubmit(?:s|ted)?\b|\b(?:hand|hands|handed|turned|turn|sent|send) (?:\w+ ){0,3}?in\b|\bhanded\b|\bcompleted\b|\bfinished\b|\bdelivered\b|\bsent (?:me |us )?the\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Submitted();

    [GeneratedRegex(
        @"\b(?:scheduled|booked|lined up|has a slot|has a date)\b|^schedule NN",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Scheduled();

    [GeneratedRegex(@"\b(?:to|as|is|are|status) (?:\w+ )?invited\b(?! to)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Invited();
}
