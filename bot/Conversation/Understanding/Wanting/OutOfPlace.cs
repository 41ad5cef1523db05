using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>
/// What likeness alone says and cannot be meant, by who says it: to answer an offer that nobody made, the first day of an
/// appointment, the staff's lists for somebody who speaks of themselves. It is handed on rather than guessed.
/// </summary>
internal static partial class OutOfPlace
{
    /// <summary>How likely a wish must be for which there are no plain words.</summary>
    private const double Surely = 0.9;

    /// <summary>Whether a wish cannot be meant.</summary>
    public static bool Is(string? intent, Guess guess, Sentence sentence) =>
        intent switch
        {
            WishKinds.Accept when IsOut().IsMatch(sentence.AsTyped) => true,
            // "Yes! I would love to join", pasted from somebody's mail: whose, is not said.
            WishKinds.Accept or WishKinds.Decline when sentence is { Asker.IsStaff: true, Names: [] } => Oneself()
                .IsMatch(sentence.AsTyped),
            WishKinds.Accept or WishKinds.Decline => sentence.Asker
                is {
                    IsStaff: false,
                    Person: { Role: Role.Applicant, Stage: not StageId.Offer } or { Role: Role.Fellow }
                }
                || sentence.Asker is { IsStaff: false, IsMentor: true } && !Answered().IsMatch(sentence.AsTyped),
            WishKinds.Erase => guess.Best[0].Probability < Surely && !Erasing().IsMatch(sentence.AsTyped)
                || IsOfAPart(sentence),
            WishKinds.Recommend => Belongings().IsMatch(sentence.AsTyped),
            WishKinds.Withdraw => Stays().IsMatch(sentence.AsTyped) && !No().IsMatch(sentence.AsTyped),
            WishKinds.Move => Away().IsMatch(sentence.AsTyped),
            WishKinds.Days => Appointment().IsMatch(sentence.AsTyped),
            WishKinds.Time => Appointment().IsMatch(sentence.AsTyped)
                && Put().IsMatch(sentence.AsTyped)
                && !MoreTime().IsMatch(sentence.AsTyped),
            _ => false,
        };

    /// <summary>Whether a question is about something else than what it is likest to.</summary>
    public static bool IsOthers(string? intent, Sentence sentence) =>
        ToWhom().IsMatch(sentence.AsTyped)
            && intent is "person.lastday" or "person.firstday" or "person.cutoff" or "person.offer" or "person.next"
        || intent switch
        {
            "staff.undecided" or "staff.competing" or "staff.notice" or "staff.references" => sentence.Asker
                is { IsStaff: false, IsMentor: false }
                && Oneself().IsMatch(sentence.AsTyped)
                && !Listing().IsMatch(sentence.AsTyped),
            "handbook.compute" or "handbook.stipend" or "handbook.benefits" or "handbook.travel" => sentence.Names.Count
                > 0
                && Spent().IsMatch(sentence.AsTyped),
            "offers.list" or "people.list" or "people.count" or "questions.open" or "mentor.fellows" => sentence.Asker
                is { IsStaff: false, IsMentor: false, IsStranger: false }
                && !Listing().IsMatch(sentence.AsTyped),
            "ledger.failed" or "ledger.notsent" => sentence.Asker is { IsStaff: false, IsStranger: false }
                && !Listing().IsMatch(sentence.AsTyped),
            "ledger.sent" => sentence is { Asker: { IsStaff: false, IsStranger: false }, Names.Count: > 0 },
            "ledger.resend" => sentence.Asker is { IsStaff: false, IsStranger: false },
            "handbook.slot-days" => sentence
                is { Stages: [], Asker: { IsStaff: false, Person.Role: Role.Fellow or Role.Mentor } },
            "person.lastday" => sentence.Asker is { IsStaff: false, Person: { Role: Role.Applicant } applicant }
                && sentence.Names.Count == 0
                && applicant.OfferStatus is not OfferStatus.Accepted
                && (Done().IsMatch(sentence.AsTyped) || !OfDays().IsMatch(sentence.AsTyped)),
            "person.cutoff" => sentence is { Asker: { IsStaff: false, Person.Role: Role.Fellow }, Names: [] }
                && !OfDays().IsMatch(sentence.AsTyped),
            "person.offer" => sentence is { Asker: { IsStaff: false, Person.Role: Role.Fellow }, Names: [] }
                && !sentence.AsTyped.Contains("offer", StringComparison.OrdinalIgnoreCase),
            "audit.changes" => !sentence.Asker.IsStaff && !Changed().IsMatch(sentence.AsTyped),
            "calendar.all" or "calendar.date" or "calendar.until" or "calendar.late" => sentence
                is { Stages: [], Asker.IsStaff: true, Names.Count: > 0 },
            _ => false,
        };

    [GeneratedRegex(
        @"\b(?:review|interview|call|chat|meeting|slot|discussion|session|appointment)\b(?! stage)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Appointment();

    [GeneratedRegex(
        @"\b(?:accept|declin|turn(?:s|ed|ing)? \w+ ?down|offer|said (?:yes|no))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Answered();

    /// <summary>To keep somebody's desk, or them for dinner, is not to extend their fellowship.</summary>
    [GeneratedRegex(
        @"\b(?:dinner|lunch|coffee|desk|laptop|badge|office|account|key|keys|chair|code|repo|slot|meeting|on (?:leave|holiday|vacation|sabbatical))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Belongings();

    [GeneratedRegex(
        @"\b(?:moved|rescheduled|shifted|rebooked|switched|changed|is now|happens)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Put();

    [GeneratedRegex(
        @"\b(?:deadline|cut-?off|due|until|till|by|more|extra|extend\w*|longer|later)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex MoreTime();

    [GeneratedRegex(@"\b(?:i|i'm|i've|i'd|my|me)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Oneself();

    [GeneratedRegex(
        @"\b(?:who|whose|which|list|show|how many|everyone|everybody|anyone|anybody|others?|people|applicants|fellows|candidates)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Listing();

    [GeneratedRegex(
        @"\b(?:left|remaining|spent|used(?: up)?|spend)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Spent();

    /// <summary>"I want Bo to go on leave": nowhere that is a stage.</summary>
    [GeneratedRegex(
        @"\bon (?:(?:a|sick|parental|medical|maternity|paternity|short|long|unpaid) )*(?:leave|holidays?|vacation|trip|break)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Away();

    /// <summary>"May is out": anything but an acceptance.</summary>
    [GeneratedRegex(
        @"\b(?:is|'s|are|was|be|am|i'm|im) out\b|^\S+ out$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex IsOut();

    /// <summary>"I want to go on" is likest to the opposite.</summary>
    [GeneratedRegex(
        @"\b(?:go(?:ing)? on|stay(?:ing)?|continu\w+|carry(?:ing)? on|keep(?:ing)? going|remain\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Stays();

    [GeneratedRegex(
        @"\b(?:not|no|never|dont|cant|wont|cannot|\w+n't|unable|instead|rather|leave|withdr\w+|out)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex No();

    [GeneratedRegex(
        @"\b(?:days?|dates?|when|until|till|til|deadline|due|cut-?off|long|left|ends?|ending|finish\w*|last|leave|done|weeks?|months?|run out|time)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex OfDays();

    [GeneratedRegex(
        @"\b(?:chang\w*|edit\w*|record\w*|alter\w*|touch\w*|log|updat\w*|moved|history|audit)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Changed();

    /// <summary>"Who do I hand my badge to when I leave?" asks for somebody, and no date is an answer.</summary>
    [GeneratedRegex(
        @"\bwho(?:m)? (?:do|should|can|could|must|would|shall) (?:i|we|they|he|she|you)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ToWhom();

    /// <summary>"I finished last week" tells of a stage, not of a fellowship.</summary>
    [GeneratedRegex(
        @"\bi (?:\w+ )?(?:finished|ended|completed)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Done();

    /// <summary>"Remove Bo's mentor", "delete Owen's deadline": one fact of somebody, and not all that is stored about them.</summary>
    public static bool IsOfAPart(Sentence sentence) =>
        sentence.Names.Any(n =>
            n.From + n.Count is var next
            && next < sentence.Words.Count
            && sentence.Words[next - 1].IsPossessive
            && !Held.Contains(sentence.Words[next].Folded)
        );

    /// <summary>What all that is stored about somebody is called.</summary>
    private static readonly HashSet<string> Held =
    [
        .. "data record records profile account information info file files entry entries details everything personal row traces".Split(
            ' '
        ),
    ];

    /// <summary>What is erased is said outright: "poke me so I don't forget" erases nobody.</summary>
    [GeneratedRegex(
        @"\b(?:eras\w*|delet\w*|remov\w*|wip\w*|purg\w*|anonymi\w*|scrub\w*|gdpr|ccpa|data|records?|account|be forgotten|forget (?:me|him|her|them|about (?:me|him|her|them)|everything|all(?! about it)|NN))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Erasing();
}
