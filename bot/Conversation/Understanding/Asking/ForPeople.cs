using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>What is for people and not for a program: somebody is treated badly, is not well, or asks for a person.</summary>
internal static partial class ForPeople
{
    public static Request? Read(Sentence sentence)
    {
        var text = sentence.AsTyped;
        return Distress().IsMatch(text) ? new NotCovered([]) { Kind = Uncovered.Distress }
            : Promised().IsMatch(text) && !sentence.Asker.IsStaff ? new NotCovered([])
            : APerson().IsMatch(text) ? new NotCovered([]) { Kind = Uncovered.APerson }
            : null;
    }

    /// <summary>What is to be passed on to the staff, by anybody but them: "please inform them from my side".</summary>
    public static NotCovered? ToPassOn(Sentence sentence) =>
        !sentence.Asker.IsStaff
        && (!sentence.Text.TrimEnd().EndsWith('?') || AsksTo().IsMatch(sentence.AsTyped))
        && Passing().IsMatch(sentence.AsTyped)
        && !Wished().IsMatch(sentence.AsTyped)
            ? new NotCovered([]) { Kind = Uncovered.ToPassOn }
            : null;

    /// <summary>What can be proposed at once.</summary>
    [GeneratedRegex(
        @"\b(?:accept|decline|withdraw|more time|longer|until|till|extend|recommend)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Wished();

    [GeneratedRegex(@"^(?:\w+ ){0,3}(?:would|could|can|will) you\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AsksTo();

    [GeneratedRegex(
        @"^(?:(?:ok|okay|so|then|and|well|please|pls|kindly|just|yes|thanks|grand|i see|understood|also|but|would you|could you|can you|will you|kindly) )*(?:(?:pass|forward|hand|send|give|relay) (?:it|that|this|these|my \w+|this \w+|that \w+|the \w+)(?: \w+)?(?: on)? to (?:them|the (?:staff|team|programme)|staff|grace|priya|him|her|whoever)\b|(?:tell|inform|let|notify|say to) (?:them|the (?:staff|team|programme)|staff|grace|priya|grace and priya|whoever)\b)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Passing();

    [GeneratedRegex(
        @"\b(?:abus(?:e|ed|es|ing|ive)|harass\w*|bull(?:y|ied|ies|ying)|discriminat\w+|assault\w*|threaten\w*|racist|sexist|suicid\w*|self-harm|feel(?:ing)? unsafe|(?:i'm|i am|im|feeling|feel) (?:so |really |very |totally |completely )?(?:overwhelmed|depressed|burn(?:ed|t)? ?out|desperate|hopeless|miserable|stressed(?: out)?|exhausted|anxious|panicking|struggling|lonely)|(?:can't|cant|cannot|can not) (?:sleep|cope|go on)|i hate (?:this|it here|my life))\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Distress();

    /// <summary>"You said you'd warn me before": what was promised is for those who promised it.</summary>
    [GeneratedRegex(
        @"\byou(?: guys| all| people)? (?:said|promised|told me|assured me) (?:that )?(?:you|they|somebody|someone)(?:'d|’d|'ll|’ll| would| wouldn't| will| won't)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Promised();

    [GeneratedRegex(
        @"\b(?:speak|talk|chat) (?:to|with) (?:a |an |the |some ?)?(?:real |actual |live )?(?:person|human|human being|staff|one|someone|somebody|people)\b|\bis there (?:a |an |any |some)?(?:person|one|body|human|somebody|anybody|someone|anyone)\b.*\b(?:speak|talk|ask|call|write)\b|\b(?:who|whom) (?:do|can|should|could|would|may|must) i (?:e-?mail|contact|write to|talk to|speak to|reach out to|call|ring|ask|message|turn to|tell)(?: (?:for|about|with|if|when)\b.*)?$|^(?:human|real person|a human|agent)(?: please| pls)?$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex APerson();
}
