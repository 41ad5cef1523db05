using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding;

/// <content>What may be left out of a message before it is taken apart.</content>
internal static partial class Clauses
{
    /// <summary>
    /// The message without what changes nothing about it: "…, doesn't it? Or has it gone?" (the other way of the same question is
    /// answered with it), "remind me, …", "without the ones we turned down" (lists and numbers name those apart anyway), and "how
    /// many are in the finals and who are they?" (the list says how many, too).
    /// </summary>
    public static string Plainly(string cleaned)
    {
        var plain = Arrow().Replace(Shorthand.InFull(cleaned), "");
        plain = Aside().Replace(plain, "");
        plain = AnotherTopic().Replace(plain, "");
        plain = HeardFrom().Replace(plain, "heard that");
        plain = AndRemindMe().Replace(plain, "");
        plain = WhichStage().Replace(HowToTell().Replace(plain, ""), "");
        plain = Away().Replace(Apology().Replace(plain, ""), "");
        plain = GreatHelp().Replace(plain, "");
        plain = Alternative().Replace(plain, "?");
        plain = TellMe().Replace(RemindMe().Replace(plain, ""), "");
        plain = Apart().Replace(plain, "");
        return HowManyAndWho().Match(plain) is { Success: true } match
            ? $"which {(match.Groups["whom"].Success ? "" : "people ")}{match.Groups["rest"].Value}?"
            : plain;
    }

    [GeneratedRegex(
        @"^\W*(?:(?:hi+|hey|hello|so|ok|okay|sorry|please|can you|could you)\b[ ,]*)*(?:remind me(?:,|(?: (?:again|precisely|exactly|quickly|please|once more))+,?) +|remind me +(?=(?:which|who|whose|where|how)\b))(?=(?:until |till |by |on |at )?(?:what|when|who|where|which|how|whether|is|are|do|does|did)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex RemindMe();

    /// <summary>"Incidentally, is today her last day?".</summary>
    [GeneratedRegex(
        @"^\s*(?:incidentally|by the way|btw|separately|quick one|quick question|right then|one more doubt|one doubt)\s*[,:–—-]\s+(?=\S)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Aside();

    /// <summary>"I have heard from Tomás that all is ok": who said so is not who is asked about.</summary>
    [GeneratedRegex(
        @"\bheard from (?!me\b|us\b)\p{L}+ that\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex HeardFrom();

    [GeneratedRegex(
        @"(?<=[.?!;]\s+)(?:and|also|oh|plus)?,? ?remind me,\s+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AndRemindMe();

    /// <summary>"Where are we with extensions? Numbers first please": how it is to be told, and no question.</summary>
    [GeneratedRegex(
        @"(?<=[.!?])\s+(?:just )?(?:the )?(?:numbers|figures|headlines?|short version)(?: first| only)?(?:,? (?:please|pls|thanks))?\W*$|\s*[,.;:–-]+ ?(?:just |with )?(?:the )?names(?: and (?:how many|numbers?|counts?)(?: (?:each|per person|of each|for each))?)?(?: (?:please|pls|thanks))?\W*$|,? (?:one line each|one line per person|in one line|in brief|briefly)(?: please| pls)?\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex HowToTell();

    /// <summary>"Who dropped out and at what stage?": each stands in the list with theirs.</summary>
    [GeneratedRegex(
        @"(?<=^\W*(?:(?:and|so|ok|hi|hey|morning)\b[ ,]*)*(?:who|list|show me who)\b[^?.;]{5,80}),? and (?:at |in |from )?(?:which|what) stages?(?: (?:was|were|are|is|did|do) (?:that|they|each|it)(?: (?:in|at|each|all))*)?(?=[?. ]*$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex WhichStage();

    /// <summary>"I've just come back from a week without any signal, and I'm embarrassed to ask, but who is my mentor?": how it comes to be asked.</summary>
    [GeneratedRegex(
        @"^[^?]{15,}?\b(?:to ask|for asking|to bother you|bothering you|to trouble you|(?:silly|stupid|dumb|daft) question)\b[^?.]{0,12}?[,:;.–—-]? ?(?:but |and )?(?=(?:who|what|when|where|how|which|is|are|do|does|can|could|may)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Apology();

    /// <summary>"I was off Thursday and Friday, did any offers lapse while I was away?": why it is asked.</summary>
    [GeneratedRegex(
        @"^\W*(?:(?:hi+|hey|hello|so|ok|okay|good|morning|afternoon|evening|sorry)\b[ ,!.]*)*(?:i|we)(?:['’]?ve been| was| were|['’]?m| am|['’]?ve just been|['’]?m just)(?: just)? (?:off|away|out|on leave|on holiday|on vacation|back)\b[^?!;]{0,60}?[,.;:–-] ?(?:so |and )?(?=(?:did|has|have|what|who|which|any|anything|is|are|how)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Away();

    /// <summary>"Yes please, that would be a great help": a yes, and nothing more.</summary>
    [GeneratedRegex(
        @"(?<=\w),? (?:that|it|this)(?: would|['’]d|['’]ll| will) be (?:(?:a|an|so|such|really|very|most|much|great|big|huge|real) )*(?:help|relief|great|lovely|helpful|wonderful|perfect|good|amazing|fantastic|kind|brilliant|appreciated|ideal)(?: of you| for me)?[.! ]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex GreatHelp();

    /// <summary>"Afternoon! Could you tell me how many offers are open"; "tell me when she accepts" asks for more than an answer.</summary>
    [GeneratedRegex(
        @"^\W*(?:(?:hi+|hey|hello|so|ok|okay|right|good|morning|afternoon|evening|please)\b[ ,!.]*)*(?:can|could|would|will) (?:you|u) (?:(?:please|kindly|quickly) )?tell me(?: please)?,? +(?=(?:(?:by|until|since|from) )?(?:what|who|where|which|how|whether)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex TellMe();

    [GeneratedRegex(
        @",? \(?(?:w/o|without|not counting|not including|excluding|except(?: for)?|leaving out|minus) (?:the |those |all |any )*(?:ones |people |those |ppl )?(?:(?:who|that|which|we|we've|have|are|were|had|already|been) )*(?:out|rejected|turned down|declined|withdrawn|withdrew|dropped out|said no to)\)?(?=\W*$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Apart();

    [GeneratedRegex(
        @"^\s*(?:(?:so|ok|okay|and|hi|hey|morning)\b[ ,]*)*how many (?<rest>(?<whom>(?:of the )?(?:fellows|people|applicants|candidates|mentors|offers|finalists)\b)?[^?;,]*?),? (?:and|&) (?:who|which)(?:['’]?s)?(?: (?:are|is|they|those|these|it|that|exactly))*\s*[?.!]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex HowManyAndWho();

    [GeneratedRegex(
        @"\?\s+or\s+(?:not|(?:has|have|is|are|was|were|did|does|do|will)\s+(?:it|that|they|he|she|this)(?:\s+\w+){0,3})\s*\?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Alternative();

    /// <summary>"Other topic, who still owes us references", "sorry, before that: what did she say".</summary>
    [GeneratedRegex(
        @"^\s*(?:(?:ok|okay|right|so|now|and|sorry|oh|alright|fine|great|thanks),? )*(?:(?:(?:an)?other|different|new|separate|unrelated) (?:topic|question|matter|thing)|something else|before (?:that|this|i do)|one (?:more|other|last) (?:thing|question)|quick (?:q|question)|changing (?:the )?(?:topic|subject))\s*[:,–—-]\s*(?=\S)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AnotherTopic();

    /// <summary>"Deepa → Tomás please".</summary>
    [GeneratedRegex(
        @"(?<=\p{L}\s*→\s*\p{L}.{0,60}),?\s+(?:please|pls|thanks)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Arrow();
}
