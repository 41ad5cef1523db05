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
