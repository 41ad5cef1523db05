using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// "May wants to accept but needs until Friday", "I'd say yes, but I have to check my visa first": what somebody would like is no
/// answer to an offer while something stands against it. Only what stands against it is read.
/// </summary>
internal static partial class Hesitating
{
    /// <summary>The message without what is only wished; as it is where nothing stands against it.</summary>
    public static string Without(string cleaned) =>
        Would().Match(cleaned) is { Success: true } match
            ? $"{match.Groups["before"].Value}{match.Groups["who"].Value} {match.Groups["rest"].Value}"
            : cleaned;

    [GeneratedRegex(
        @"^(?<before>(?:[^.!?]{2,60}[.!?]\s+)?)(?<who>i|we|he|she|they|\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?|[\p{L}-]+)(?:['’](?:d|ll|s|m|ve)| would| will| is| am| do| does| really| very much| definitely| probably| may| might)*\s+(?:(?:really |very much )?(?:like|likes|love|loves|want|wants|wanted|hope|hopes|hoping|intend|intends|plan|plans|planning|keen|inclined|minded|happy|ready|going|leaning towards?)\s+(?:to\s+)?)?(?:be )?(?:accept(?:ing)?|say(?:ing)? yes|tak(?:e|ing) (?:it|(?:up )?(?:the|your|our) (?:offer|place))|join(?:ing)?)\b[^.;!?]{0,40}?,?\s+(?:but|only|though|however)\s+(?:first\s+)?(?:(?:i|we|he|she|they)(?:['’](?:m|s|re|ve|d|ll))?\s+)?(?:(?:still|first|just|really|also|would|will|am|is|are)\s+)*(?<rest>(?:needs?|must|want|wants|waiting|awaiting|have to|has to|had to|got to|haven['’]?t|hasn['’]?t|not sure|unsure|not certain|can['’]?t|cannot|depend\w*|don['’]?t know|doesn['’]?t know|should)\b.*)$",
        RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture
            | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Would();
}
