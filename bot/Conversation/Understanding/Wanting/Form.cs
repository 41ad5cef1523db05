using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>What a sentence does: asks, wants something done (or says that it is so), or neither.</summary>
internal enum Form
{
    /// <summary>"Has Ada passed?", "how do I withdraw?".</summary>
    Question,

    /// <summary>"Ada passed", "can you mark Ada as passed?", "could I have two more days".</summary>
    Wish,

    /// <summary>"Don't release them", "if Ada accepts", "Bo may withdraw": nothing is to be done.</summary>
    Neither,
}

/// <summary>Tells questions from wishes by the way they are put, so that neither is ever taken for the other.</summary>
internal static partial class Forms
{
    /// <summary>The words without "ok so", "sorry" and the like before them.</summary>
    public static string WithoutLead(Frame frame) => Lead().Replace(frame.Text, "");

    /// <summary>"Don't extend Bo", said by a mentor, is a recommendation.</summary>
    public static bool IsAgainst(Frame frame, string text) =>
        frame.Sentence.Asker is { IsMentor: true, IsStaff: false } && Against().IsMatch(text);

    public static Form Of(Frame frame)
    {
        var text = WithoutLead(frame);
        if (IsAgainst(frame, text))
        {
            return Form.Wish;
        }
        if (Nothing().IsMatch(text) || NotWanted.IsTold(text))
        {
            return Form.Neither;
        }
        if (Polite().IsMatch(text))
        {
            return Telling().IsMatch(text) ? Form.Question : Form.Wish;
        }
        if (NeedsTime().IsMatch(text))
        {
            return Form.Wish;
        }
        if (Modal().IsMatch(text))
        {
            return IsAskedFor(frame, text) ? Form.Wish : Form.Question;
        }
        if (Asks().IsMatch(text) || Within().IsMatch(text))
        {
            return Form.Question;
        }
        return frame.EndsAsQuestion && !Imperative().IsMatch(text) ? Form.Question : Form.Wish;
    }

    /// <summary>
    /// "Could I have two more days", "can Ada have until Friday"; but "can I have more time to decide" asks what is possible,
    /// and so does "can I accept by phone".
    /// </summary>
    private static bool IsAskedFor(Frame frame, string text) =>
        !Condition().IsMatch(text)
        && (
            Have().IsMatch(text)
                && (
                    frame.HasDate
                    || frame.HasLength
                    || text.Contains("NN", StringComparison.Ordinal)
                    || frame.Sentence.Stages.Any(s => s.Stage.HasCutOff())
                    || Specific().IsMatch(text)
                )
            || Own().IsMatch(text) && Pleading().IsMatch(text)
            || Later().IsMatch(text) && (frame.HasDate || frame.HasLength)
            || IsOwnDay(frame, text)
            || Possible().IsMatch(text) && (frame.HasDate || frame.HasLength || frame.HasPerson || My().IsMatch(text))
        );

    /// <summary>"Is Tuesday possible", "could it be the 10th for you as well", after one's own deadline was spoken of.</summary>
    public static bool IsOwnDay(Frame frame, string text) =>
        frame.Sentence
            is {
                Asker: { IsStaff: false, Person.Role: Role.Applicant },
                Memory: { HasWish: false, PersonAspect: PersonAspect.CutOff or PersonAspect.Offer }
            }
        && OwnDay().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:is|would) TT (?:be )?(?:possible|ok|okay|fine|alright|doable)\b|\b(?:could|can|may) (?:it|that|mine) be (?:on |by |until |till )?TT\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OwnDay();

    [GeneratedRegex(
        @"^(?:(?:ok|okay|so|and|also|btw|well|oh|right|alright|hm|hmm|fine|great|cool|yes|yeah|now|please|pls|plz|just|fyi|actually|sorry|but|then|update|quick question|heads up|good news|sadly|unfortunately|one more thing|remind me(?= (?:did|does|do|has|have|is|are|was|were)\b)) )+",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Lead();

    [GeneratedRegex(
        @"^(?:don't|dont|do not) (?:extend|keep) NN(?: on)?$|^NN i(?:'d| would) (?:rather|prefer to|prefer) (?:let |have |see )?(?:finish|end|stop|leave|go)\b|^i(?:'d| would) rather (?:let |have |see )NN (?:finish|end|stop|leave|go)\b|^(?:about NN )?(?:i|we)(?:'d| would| will|'ll)? (?:not|rather not|wouldn't|won't) (?:continue|go on|carry on|extend|keep)(?: on)?(?: with)? (?:NN|her|him|them)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Against();

    [GeneratedRegex(
        @"^(?:if|unless|once|in case|suppose|when NN)\b|^(?:don't|dont|do not|never)\b|\b(?:hasn't|haven't|hadn't|has not|have not|not yet|is yet to|have yet to|has yet to)\b|^(?:NN|i) (?:might|may|could|will probably|probably|would|is likely to|are likely to|is going to|plans to|hopes to|is about to|hasn't|should have) (?!like|be|need|stay|continue|love|not|recommend|suggest|rather|prefer|(?:take|have|mentor|supervise) NN)|^NN will (?:accept|decline|withdraw|pass|submit)|^(?:i think|i guess|i hope|hopefully|maybe|perhaps|seems|apparently|i wish) (?:that )?(?:NN|i) (?!say (?:no|yes)\b|should|have to (?:say|decline|turn)|must (?:say|decline|turn)|need to (?:say|decline|turn)|(?:want|would like|'d like|am going) to (?:say|decline|accept|turn|withdraw|pull|drop out))",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Nothing();

    [GeneratedRegex(
        @"^(?:(?:can|could|would|will|may|might) (?:you|u|we|someone|somebody|one of you)\b|would you mind|do you mind|mind |why don't (?:we|you)|why not |how about (?:we |you )?(?:\w+ing|we|you)|let's|lets |i'd like you to|i want you to|i need you to|(?:i|we) (?:would like|want|need) to )",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Polite();

    /// <summary>What is asked of somebody who knows: "can you tell me …" remains a question.</summary>
    [GeneratedRegex(
        @"^\S+ (?:\S+ )?(?:you |u |we |to |please |pls |just |also |quickly |kindly )*(?:tell|walk|show|list|explain|say(?! (?:yes|no)\b)|check|see|find|look|help|know|ask|hear|understand|remind me (?:what|when|who)|confirm (?:if|whether|that|when)|send me|let (?:me|us) know|give me (?:a|an|the) (?:list|overview|summary|history|number))\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Telling();

    [GeneratedRegex(
        @"^(?:(?:can|could|may|might) |would it be |is it (?:possible|ok|okay|fine|alright)|is there (?:any|a) (?:chance|way)|any (?:chance|way|possibility)|possible to |(?:i )?(?:was |am |i'm )?(?:just )?wondering |i wonder |do you think (?:i|we) )",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Modal();

    [GeneratedRegex(
        @"\b(?:i|we|NN) (?:please |pls |possibly |maybe |perhaps |could |can )*(?:have|get|be given|be granted|take|use|think (?:about|over) (?:it|this|that|yours|your offer|the offer)|(?:let you|get back|come back|reply|respond|answer|decide)(?: know| to you| you)?(?= (?:on|by|until|till|til|TT)\b))\b|\bof\b.*\b(?:more|LL|extra|extension|longer)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Have();

    /// <summary>"Need a bit longer, Thursday 5pm?": the question mark asks whether it may be, not what is so.</summary>
    [GeneratedRegex(
        @"^(?:(?:i|i'd|we|would|will|might|may) )*(?:need|could use|could do with) (?:(?:just|only|maybe|about|another|an|a|some|few|bit|little|couple|of|more|extra) )*(?:longer|more time|extra time|LL|(?:more |extra )?(?:days?|hours?|time)|until TT|till TT|til TT)\b(?! (?:in|at) (?!the (?:assessment|test|take-?home|interview|screen|final)\b))(?!.*\b(?:how|what|when|who)\b)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex NeedsTime();

    [GeneratedRegex(@"\b(?:my|please|pls|plz|a bit|bit more|few|couple)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Specific();

    [GeneratedRegex(
        @"\b(?:i|we) (?:\w+ )?(?:accept|decline|withdraw|turn down|extend|push|move|postpone)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Own();

    [GeneratedRegex(@"\bi (?:\w+ )?(?:extend|push|move|postpone|delay)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Later();

    [GeneratedRegex(@"\b(?:please|pls|plz)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pleading();

    [GeneratedRegex(
        @"\b(?:to|of|if i|if we|whether i|i could|we could|for NN to) (?:have|get|extend|extending|move|moving|push|pushing|postpone|give|giving|grant|granting|reopen|reopening|more|extra|another|LL|a few|be given)\b|\b(?:extended|moved|pushed back)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Possible();

    [GeneratedRegex(@"\bmy\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex My();

    [GeneratedRegex(
        @"\bif (?!possible|i could|i can|we could|i might|that's|it's|you could)|\b(?:by phone|by e?mail|by post|in writing|later|without|afterwards|after (?:i|LL)|before i|again after|ask for)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Condition();

    [GeneratedRegex(
        @"^(?:(?:until|till|by|since|from|at|on|in|for|to) (?:when|what|which|whom|how)|must|walk me|run me|talk me|take me through|i don't know|i do not know|no idea|i don't understand|when|wen|what|whats|what's|who|whos|who's|who've|whose|whom|which|where|wheres|where's|why|how|hows|how's|did|didn't|does|doesn't|do|has|have|is|isn't|are|aren't|was|wasn't|were|weren't|had|am|will|won't|would|should|shall|anyone|anybody|any|status|show|list|tell (?!NN (?:that|they|to|has|have|gets|can have) |the (?:mentors|fellows|staff|applicants)|everyone|staff|fellows|mentors)|explain|check|let me know|do you know|remind me (?:what|when|where|which|who|why|how)|give me (?:a|an|the) (?:list|overview|summary|history|number)|i'd like to know|i want to know|not sure|i'm not sure|history|audit|number of|count (?!me)|names of|everyone who|people who|all (?:who|the|people|applicants|fellows))\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Asks();

    [GeneratedRegex(
        @"\b(?:what happens|what if|how do i|how can i|how would i|how to|now what|what now|what's next|what next|have i|did (?:i|we|NN)|(?:has|have|had|is|was|were|does|will) (?:he|she|they)|(?:has|have) NN (?:been|ever|already|yet)|(?:can|could|may|should|must) i (?:re-?)?(?:apply|try)|where (?:do|should|can) i|(?:when|what|how|where|why|wen) (?:did|does|do|can|has|is|are|will|should|must) (?:NN|i|my|the|we|that|this)|(?:do|does|did) (?:NN|i|we) (?:still |really |actually )?have (?:until|till|to)|(?:just|only) asking|extend or|or extend|whether|want to know|wonder if|(?<!that's |that is |that |it's |it is |it |not |all )right$|correct$|or not|(?:isn't|wasn't|hasn't|didn't|doesn't|aren't|haven't) (?:it|he|she|they|NN)$)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Within();

    [GeneratedRegex(
        @"^(?:mark|move|set|give|grant|extend|push|assign|match|pair|record|reject|pass|withdraw|reopen|release|announce|make|send|put|change|advance|promote|bring|invite|let|allow|erase|delete|undo|revert|take|roll)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Imperative();
}
