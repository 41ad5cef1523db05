using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <content>Accepting gladly, declining regretfully, days off, and what is done to a time zone.</content>
internal static partial class WishKinds
{
    /// <summary>What cannot be taken back is read as it was typed: "my wife" is no slip of "wipe".</summary>
    [GeneratedRegex(@"\b(?:eras|purg|wip(?:e|ed|es|ing)\b|anonymi|delet|remov|forg[eo]t)", Plain, 1000)]
    private static partial Regex Erasing();

    /// <summary>A schedule that is to rest, or to go on.</summary>
    [GeneratedRegex(@"\b(?:pause|resume) (?:the|all|that|it|this|our|my)\b", Plain, 1000)]
    private static partial Regex Resting();

    /// <summary>"Can you hold my spot till mid October": more time to answer.</summary>
    [GeneratedRegex(
        @"\b(?:hold|save|reserve) (?:my|NN's) \w+\b(?: open)? (?:until|till|til|TT|LL|for (?:LL|TT|another|an?))\b",
        Plain,
        1000
    )]
    private static partial Regex HoldOn();

    /// <summary>"Extend Bo", said by a mentor, can only be a recommendation.</summary>
    [GeneratedRegex(
        @"^(?:please |pls )*(?:extend|keep|prolong) NN(?: on)?(?: please| pls)*$|\bi(?:'d| would| do not| don't)? (?:really |very much |just |still |not |rather )*(?:like|love|want|prefer|wish|rather)(?: it if| for| to see)? NN (?:not )?(?:to )?(?:not )?(?:(?:(?:stay|stayed|stays) on|continue|continued|carry on|carried on|go on(?! (?:leave|holidays?|vacation|an? |sick|parental))|be extended|get extended|get the extension)\b(?! (?:TT|the|this|that|his|her|with (?!us|me)|in|at|to|until|till|\w+ing))|(?:stay|stayed|stays|remain|end|ended|finish|finished|stop|stopped)(?=$| (?:for LL|LL|with (?:us|me)|please|longer|another|too|as well|then|as planned|after|in TT|on TT|TT$)))|\bi(?:'d| would)? (?:really |very much |just |rather )*(?:(?:like|love|want|prefer) to )?(?:keep|extend) NN(?: on| for LL)?(?: please)?$|\bNN (?:should|must|shouldn't|should not) (?:really |definitely |not )*(?:stay|stay on|continue|carry on|go on|remain|be extended|be kept on|end|stop|finish)(?: (?:on|in|at|by) TT| TT)?(?: as planned| then| please)*(?: (?:no|without an?) extension)?$|\b(?:for|on) NN (?:i'd|i would|i) (?:like to |would |rather )*(?:say|go with|go for|vote|vote for|pick|choose)(?: to)? (?:an? )?(?:stop|end|ending|no|extend|extending|extension|continue|stay)\b|\bNN (?:deserves|has earned|earned|merits) (?:to (?:stay|continue|go on|carry on|be extended)|(?:an?|the|his|her|their) (?:extension|four (?:more )?months))\b|^no extension for NN(?: please| from me)*$",
        Plain,
        1000
    )]
    private static partial Regex OfMentor();

    /// <summary>"I want Siobhan to go on", of a fellow: the four further months.</summary>
    [GeneratedRegex(
        @"^(?:i|we)(?:'d| would| really|'d really)? (?:want|like|love|wish|prefer|vote)(?: for)? NN to (?:go on|stay(?: on)?|continue|carry on|keep going|remain|be extended|be kept(?: on)?)(?= (?:too|as well|also|please|pls|NN|and|after|past|beyond|until|till|into|through|longer|for (?:LL|the|another))\b|$)|^(?:i|we)(?:'d| would)? (?:like|love|want) to (?:keep NN on|see NN (?:stay|go on|continue|extended))(?= (?:too|as well|also|please|pls|NN|and|after|past|beyond|until|till|longer)\b|$)|^NN(?:'s| is| are) an? (?:clear |definite |firm |sure |big )?(?:yes|extend|extension)\b",
        Plain,
        1000
    )]
    private static partial Regex GoOn();

    /// <summary>"Zoë's ending, she has a job from January": of a fellow, no four months more; but "ending on 5 December" is a day.</summary>
    [GeneratedRegex(
        @"^NN(?:'s| is| are)? (?:(?:definitely|sadly|then|both|all|now) )*(?:ending|leaving|stopping|finishing)\b(?!(?: (?:on|by|in|at|from))? (?:TT|the|NN's))",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Ending();

    [GeneratedRegex(@"^(?:please |pls )*count me out\b", Plain, 1000)]
    private static partial Regex CountOut();

    /// <summary>"Deepa → Ingrid".</summary>
    [GeneratedRegex(@"\p{L}\s*(?:→|⇒|[-–=]+>)\s*\p{L}", Plain, 1000)]
    private static partial Regex Arrow();

    /// <summary>"Move Farid from Kwame to Noor", "Deepa goes to Ingrid": whose hands somebody comes into, where the last one is a mentor.</summary>
    [GeneratedRegex(
        @"^(?:(?:please|pls|can|could|you|let's|lets) )*(?:(?:move|switch|transfer|shift|reassign|put|place|swap|hand) NN (?:over )?|NN (?:(?:over|now|goes|go|gets|moves|moved|switches) )+)(?:(?:away )?from NN )?(?:over )?(?:to|under|with)? ?NN(?: (?:instead|now|please|pls|instead of NN|not NN|rather than NN))*$",
        Plain,
        1000
    )]
    private static partial Regex Handover();

    [GeneratedRegex(
        @"\b(?:set|change|changed|update|updated|put|make|record|move|moved|moves|switch|is now|to|correct)\b",
        Plain,
        1000
    )]
    private static partial Regex ZoneVerb();

    /// <summary>"A week off over Thanksgiving" and "stop two weeks earlier" are no more time for anything, and neither is "six years as a developer".</summary>
    [GeneratedRegex(
        @"\bLL (?:of (?:work|experience|study)|as an?\b|as \w+ (?:dev|developer|engineer|researcher))|\b(?:experience|bachelor'?s?|bachelors|master'?s|phd in|degree in)\b|\b(?:LL|TT|time|days?|weeks?|take|have) off\b|^no (?:more|extra|further|additional) (?:time|days?|weeks?) for\b|\b(?:holidays?|vacation|leave of absence|day off|days off)\b|\b(?:stop|stops|finish|finishes|leave|leaves|end|ends|go|quit)\b(?: \S+){0,3} (?:earlier|sooner|early)\b",
        Plain,
        1000
    )]
    private static partial Regex TimeOff();

    [GeneratedRegex(
        @"^(?:gonna|going to|will have to|have to|i'll have to|gotta) (?:pass|decline)(?: on)?(?: (?:this|that|it|the))*(?: (?:one|offer|time))?$",
        Plain,
        1000
    )]
    private static partial Regex Regretfully();

    [GeneratedRegex(
        @"^(?:please |pls )?say yes(?: for me)?$|^(?:happy|glad|delighted|pleased|excited|thrilled|honou?red|would love|love) to (?:say yes|accept|join|take it)\b",
        Plain,
        1000
    )]
    private static partial Regex Gladly();
}
