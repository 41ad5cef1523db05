using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding;

/// <summary>Small words that decide what exactly is asked once the request type is known.</summary>
internal static partial class Cues
{
    private static readonly HashSet<string> Self =
    [
        "i",
        "my",
        "me",
        "mine",
        "myself",
        "i'm",
        "im",
        "i've",
        "ive",
        "i'd",
        "i'll",
        "ours",
        "our",
        "us",
        "we",
    ];
    private static readonly HashSet<string> Pronouns =
    [
        "he",
        "she",
        "his",
        "her",
        "hers",
        "him",
        "they",
        "their",
        "theirs",
        "them",
        "he'd",
        "she'd",
        "they'd",
        "he'll",
        "she'll",
        "they'll",
        "they're",
        "they've",
    ];
    private static readonly HashSet<string> Opening =
    [
        "open",
        "opens",
        "opened",
        "opening",
        "start",
        "starts",
        "started",
        "starting",
        "begin",
        "begins",
        "began",
        "beginning",
        "kick",
        "kicks",
        "launch",
    ];
    private static readonly HashSet<string> Closing =
    [
        "close",
        "closes",
        "closed",
        "closing",
        "clsoe",
        "end",
        "ends",
        "ended",
        "ending",
        "due",
        "deadline",
        "deadlines",
        "cutoff",
        "cut-off",
        "cut-offs",
        "finish",
        "finishes",
        "finished",
        "until",
        "last",
        "latest",
        "by",
        "expire",
        "over",
        "out",
        "hear",
        "announced",
        "made",
        "decided",
        "till",
    ];
    private static readonly HashSet<string> Counting = ["many", "count", "number", "numbers", "total", "howmany"];

    public static bool IsSelf(IReadOnlyList<Word> words) =>
        words.Any(w => Self.Contains(w.Folded) && w.Typed is not "US");

    public static bool IsPronoun(Word word) => Pronouns.Contains(word.Folded);

    /// <summary>What follows "her" where it is no owner: "move her on", "give her until Friday".</summary>
    private static readonly HashSet<string> BehindHer =
    [
        .. "on to up for in until till til by as at down from through back under with and or is was has out off over forward along ahead into onto please pls too also not that when if before after".Split(
            ' '
        ),
    ];

    /// <summary>"her offer", "his"; but "about her".</summary>
    public static bool IsPossessive(IReadOnlyList<Word> words, int i) =>
        words[i].Folded is "his" or "hers" or "their" or "theirs"
        || words[i].Folded == "her" && i + 1 < words.Count && !BehindHer.Contains(words[i + 1].Folded);

    public static bool IsCount(IReadOnlyList<Word> words) =>
        words.Any(w => Counting.Contains(w.Folded))
        && !words.Any(w => w.Folded is "who" or "who's" or "whos" or "which" or "names" or "list");

    public static bool Has(IReadOnlyList<Word> words, params ReadOnlySpan<string> any)
    {
        foreach (var word in words)
        {
            if (any.Contains(word.Folded))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether a stage's opening, its closing or both are asked for.</summary>
    public static StageAspect WindowEnd(IReadOnlyList<Word> words, StageId stage)
    {
        var opens = words.Any(w => Opening.Contains(w.Folded));
        var closes = words.Any(w => Closing.Contains(w.Folded));
        if (opens && Has(words, "still", "yet", "already") && !Has(words, "when"))
        {
            return StageAspect.TooLate;
        }
        return (opens, closes) switch
        {
            (true, false) => StageAspect.Opens,
            (false, true) => StageAspect.Closes,
            _ => stage is StageId.Extension or StageId.Offer && !opens ? StageAspect.Closes : StageAspect.Window,
        };
    }

    public static Days DaysIn(IReadOnlyList<Word> words)
    {
        if (Has(words, "today", "tonight", "todays"))
        {
            return Days.Today;
        }
        if (Has(words, "tomorrow", "tmrw", "tomorow", "tommorow"))
        {
            return Days.Tomorrow;
        }
        if (Has(words, "week", "weekly", "days"))
        {
            return Has(words, "next", "following", "coming") && !Has(words, "days", "this") ? Days.NextWeek
                : Has(words, "days") ? Days.NextSevenDays
                : Days.ThisWeek;
        }
        return Has(words, "soon") ? Days.NextSevenDays : Days.All;
    }

    public static Role? RoleIn(IReadOnlyList<Word> words) =>
        Has(words, "applicant", "applicants", "candidate", "candidates") ? Role.Applicant
        : Has(words, "fellow", "fellows", "mentee", "mentees") ? Role.Fellow
        : Has(words, "mentor", "mentors") ? Role.Mentor
        : Has(words, "staff") ? Role.Staff
        : null;

    /// <summary>"Isn't in Berkeley", "outside London": those who work from anywhere else.</summary>
    public static Workspace? NotIn(IReadOnlyList<Word> words) =>
        Elsewhere().IsMatch(string.Join(' ', words.Select(w => w.Folded))) ? NamedIn(words) : null;

    public static Workspace? WorkspaceIn(IReadOnlyList<Word> words) => NotIn(words) is null ? NamedIn(words) : null;

    private static Workspace? NamedIn(IReadOnlyList<Word> words) =>
        Has(words, "berkeley") ? Workspace.Berkeley
        : Has(words, "london", "londoners") ? Workspace.London
        : Has(words, "remote", "remotely") ? Workspace.Remote
        : null;

    [GeneratedRegex(
        @"\b(?:not|isn't|isnt|aren't|arent|outside|except|other than|away from|anywhere but|everywhere but)(?: (?:of|for|in|from|at|based|working|the))* (?:berkeley|london|remote(?:ly)?)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Elsewhere();
}
