using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Wanting;

namespace FellowsBot.Conversation.Understanding.Talks;

/// <summary>
/// "Any chance of Friday instead?" after a deadline of one's own was told: a later day that is asked for in so few words. It
/// becomes a question whether to ask the staff for it.
/// </summary>
internal static partial class LaterDay
{
    public static bool IsAsked(string text, Frame frame) => frame.HasDate && Instead().IsMatch(text);

    public static MoreTime For(TimeFor what, Frame frame) => new(what, null, DatesIn.Until(frame)) { Who = Whom.Asker };

    [GeneratedRegex(
        @"^(?:.*? (?=(?:any|is there any|is there a) chance |(?:could|can) (?:it|we) ))?(?:(?:any|is there any|is there a|some) (?:chance|way|possibility) (?:of|for|to (?:have|get|make it|do)|it could be|i could (?:have|get)|we could (?:do|make it|say)) (?:until |till |to )?TT|(?:could|can|would|might) (?:it|that|this|we|i) (?:possibly |maybe |perhaps |also )*(?:be|do|have|get|make it|say|stretch it to|push it to|move it to) (?:until |till |to )?TT|(?:how about |maybe |perhaps |and |or )?(?:until |till )?TT instead|(?:how about|is it possible) (?:until |till )TT)(?: (?:instead|maybe|perhaps|please|pls|then|at least|possible|too))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Instead();
}
