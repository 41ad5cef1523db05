using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;

namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// "Withdraw my request", "I don't need more time after all": of a wish for more time, and not of the application, which
/// "withdraw" means elsewhere. Where it has not been sent yet, it is a no to the proposal.
/// </summary>
internal static partial class Withdrawing
{
    public static Request? Read(Sentence sentence)
    {
        if (
            sentence.Memory is { Proposal: { } shown, IsShown: true }
            && (That().IsMatch(sentence.Text) || OnReflection().IsMatch(sentence.Text))
        )
        {
            return new Settle(false, shown);
        }
        if (!NoNeed().IsMatch(sentence.Text) && Withdraw().Match(sentence.Text) is not { Success: true })
        {
            return null;
        }
        return sentence.Memory.Proposal is { } waiting
            ? new Settle(false, waiting)
            : new WithdrawTimeRequest(
                Withdraw().Match(sentence.Text).Groups["number"] is { Success: true } number
                    ? int.Parse(number.ValueSpan)
                    : null
            );
    }

    /// <summary>"On reflection, withdraw that; I should rather wait", of what was proposed just now.</summary>
    [GeneratedRegex(
        @"(?:^|[,;.!]\s*)(?:(?:no|actually|sorry|please|kindly|so)[ ,]+)*(?:withdraw|retract|revoke|recall)\s+(?:that|it|this)\s*(?:[,;.!]|please|again|$)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex That();

    /// <summary>"Actually no hold on cancel that I need to talk to her first", in one breath.</summary>
    [GeneratedRegex(
        @"^\W*(?:(?:actually|no|nope|wait|hold on|hang on|oh|sorry|stop|hmm?|ah|ugh|well|on second thoughts?)\b[ ,.!…]*)+(?:please )?(?:cancel|drop|scrap|forget|don['’]?t record|do not record|don['’]?t send|hold off on)\s+(?:that|it|this)\b(?! (?:one )?(?:schedule|reminder))|^\W*(?:actually|no|wait|hold on|oh|sorry|on second thoughts?)\b[ ,.!…]*(?:please )?leave (?-i:\p{Lu})[\p{L}'’-]+(?: for now| be| out of it)?\s*(?:[,;.–—-]|$)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex OnReflection();

    [GeneratedRegex(
        @"^\s*(please\s+)?((can|could|would)\s+you\s+|i\s*('d|\s+would)?\s*(like|want|need|have|wish)\s+to\s+|(can|could|may)\s+i\s+|let\s+me\s+|i\s+)?(please\s+)?(withdraw|cancel|retract|revoke|drop|recall|undo|take\s+back)\s+((my|the|that|this)\s+)?(last\s+|open\s+)?((more|extra)[\s-]+time\s+|time\s+|deadline\s+|extension\s+)?request(\s+(number\s+|no\.?\s*|\#)?(?<number>\d{1,9}))?(\s+(for|about)\s+(more|extra|additional)\s+time)?(\s+please)?\s*[.!?]*\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Withdraw();

    [GeneratedRegex(
        @"^\s*((actually|ok(ay)?|sorry|never\s*mind)\s*,?\s+)*(i\s+)?(do\s+not|don['’]?t|no\s+longer|won['’]?t)\s+need\s+(the\s+|any\s+|that\s+)?(more|extra|additional)\s+time(\s+(any\s?more|after\s+all|now|thanks|thank\s+you))*\s*[.!]*\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex NoNeed();
}
