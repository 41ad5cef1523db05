using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <content>The words that corrections are made of.</content>
internal static partial class Corrections
{
    private static readonly HashSet<string> Filler =
    [
        .. "mixed up wrong misread muddled confused mistyped typo perfect great lovely ideal super wonderful brilliant let run runs stand stands expire expires lapse no nope not actually sorry oops wait hmm ah oh ok okay yes yeah yep well i i'm im i'd meant mean make it that change to instead rather then please pls let's lets say should be it's its the a one for on at by until till til and too also as well add plus include without except drop remove leave out minus skip only just both in from of but correction better same time use take with excluding with another more stage mentor fellow her his their next first second former latter this other guess think my is maybe perhaps obviously fine enough would could can do does works work good great k ugh argh hm hmmm mm too late early that's thats right was me us thanks thank you so already still even or and as if possible possibly really definitely probably suppose go going day till sure they he she them i'll we we'll we'd we're were but local here around about exactly sharp plenty safer wiser easier simpler hour hours where lives zone timezone mine theirs confirm again".Split(
            ' '
        ),
        "london",
        "berkeley",
        "remote",
    ];

    /// <summary>Words that say what is wanted: part of a correction only where it shows itself as one.</summary>
    private static readonly HashSet<string> Telling =
    [
        .. "passed rejected withdrawn withdrew missed submitted scheduled invited accepted declined accept decline extend end extension both all two three four five references reference status offer offer's offers deadline fellowship decision".Split(
            ' '
        ),
    ];

    [GeneratedRegex(
        @"^(?:no|nope|not|actually|sorry|oops|wait|hm|hmm|ugh|ah|oh|fine|maybe|make|i mean|i meant|rather|instead|change (?:it|that)|it should|should be|correction|yes|yeah|yep|ok|okay|and|also|plus|add|without|except|drop|remove|leave|minus|skip|only|just|until|till|by|same (?:for|with|goes for|thing for)|ditto)\b|\b(?:instead|rather|i mean|i meant|then|sorry|too|as well|also|out|better|fine|enough|maybe|works|obviously|please|yes|yeah|yep|correct|sure|perfect|great|lovely|plenty|safer|wiser|easier|do it)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Marker();

    [GeneratedRegex(
        @"^(?:no|nope|not|make it|i mean|i meant|without|except|drop|remove|leave|only|just|change (?:it|that))\b|\b(?:instead|rather|i mean|i meant)$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex MeantSo();

    [GeneratedRegex(@"\s*(?:[,;!]|\.(?=\s)|\s[-–—])\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Joints();

    [GeneratedRegex(
        @"\b(?:where|where's|wheres|who|who's|what's|how's|how|when|when's)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Wonders();

    /// <summary>"The 13th, that's a Monday, right": the day again in other words.</summary>
    [GeneratedRegex(
        @",?\s+(?:that's|thats|that is|which is|it's)\s+(?:an?|the)?\s*\w+(?:,?\s+(?:right|no|correct|isn't it))?\s*\?*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ThatIs();

    [GeneratedRegex(
        @"(?<=\d(?:st|nd|rd|th))\s+(?=(?:rather|instead|then|please|though|maybe|perhaps|is|would|works|sounds|fine|ok|okay|if|too|also|better|thanks|at)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex DayBefore();

    /// <summary>"24th would be great": the 24th.</summary>
    [GeneratedRegex(@"^\d{1,2}(?:st|nd|rd|th)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"\b(?:yes|yep|yeah|yup|do it|go ahead|confirm|that's right|thats right|correct)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Yes();

    [GeneratedRegex(@"\b(?:no|not|nope|don't|dont|wait|but)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex No();

    [GeneratedRegex(@"\baccept(?:ed)?\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Accepts();

    [GeneratedRegex(@"\bdecline[d]?\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Declines();
}
