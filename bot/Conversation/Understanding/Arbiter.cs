using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// Settles what the classifier cannot see: request types whose words are alike and which only the stage named, the person
/// named or the asker's "my" tells apart. Each rule is one line and has a test of its own.
/// </summary>
internal static class Arbiter
{
    private const string Talk = "talk.";

    /// <summary>How near the one must come to the other.</summary>
    private const double Likely = 0.1;

    private static readonly string[] StageTopics =
    [
        "handbook.application",
        "handbook.assessment",
        "handbook.interview",
        "handbook.final",
        "handbook.take-home",
        "handbook.research-discussion",
        "handbook.reference-calls",
        "handbook.matching",
    ];
    private static readonly string[] OwnDates =
    [
        "person.cutoff",
        "person.firstday",
        "person.lastday",
        "person.applied",
    ];

    /// <summary>What a topic becomes when somebody on record says "my": their own facts, never the general rule.</summary>
    private static readonly Dictionary<string, string> OfOnesOwn = new()
    {
        ["handbook.offers"] = "person.offer",
        ["handbook.extension"] = "person.extension",
        ["handbook.extension-decisions"] = "person.extension",
        ["handbook.programme-end"] = "person.lastday",
        ["handbook.extended-end"] = "person.lastday",
        ["handbook.start-date"] = "person.firstday",
        ["handbook.mentors"] = "person.mentor",
    };

    /// <summary>
    /// "Last day?" of a fellow is their own, though likeness is in two minds: what a topic becomes when whoever asks has such a
    /// fact on record, and that is likely, too.
    /// </summary>
    public static string? OfOnesOwnToo(string? intent, Guess guess, Sentence sentence) =>
        sentence is { Asker: { IsStaff: false, Person: { } person }, Names: [] }
        && OfOnesOwn.GetValueOrDefault(intent ?? "") is { } own
        && (own is "person.offer" ? person.Stage is StageId.Offer : person.Role is Role.Fellow)
        && guess.Best.Any(g => g.Intent == own && g.Probability >= Likely * guess.Best[0].Probability)
            ? own
            : null;

    /// <summary>The request type meant; none where it stays with the classifier's.</summary>
    public static string? Overrule(string? intent, Sentence sentence)
    {
        var words = sentence.Words;
        var (hasStage, isMine, isNamed) = (sentence.Stages.Count > 0, Cues.IsSelf(words), sentence.Names.Count > 0);
        return intent switch
        {
            _ when intent?.StartsWith(Talk, StringComparison.Ordinal) == true && isNamed => "person.status",
            // "Which extension calls have been made up to now?" asks for those there are.
            "staff.undecided"
                when Cues.Has(words, "made", "recorded", "settled", "taken")
                    && !Cues.Has(
                        words,
                        "not",
                        "no",
                        "without",
                        "hasn't",
                        "haven't",
                        "missing",
                        "left",
                        "open",
                        "still",
                        "yet",
                        "undecided",
                        "be"
                    ) => "extension.board",
            "extension.board" when sentence.Asker is { IsStaff: false, Person.Role: Role.Fellow } => "person.extension",
            "handbook.offer-timing" when sentence.Asker is { IsStaff: false, Person.Role: Role.Fellow } =>
                "person.extension",
            "handbook.remote"
            or "handbook.workspaces"
                when sentence.Asker.IsStaff && words.Count <= 3 && Cues.RoleIn(words) is not null => "people.list",
            null when isMine && !isNamed && IsToDecide(sentence) => "person.offer",
            "calendar.date" when IsOwnOffer(sentence) && !isNamed => "person.offer",
            "handbook.programme-end"
            or "handbook.extended-end"
                when !hasStage && !isNamed && Cues.Has(words, "expire", "expires", "expired", "lapse", "lapses") =>
                IsApplicant(sentence) ? "person.offer" : "handbook.offers",
            "handbook.programme-end" when !hasStage && !isNamed && IsOfOffer(sentence) => "person.offer",
            "calendar.late" when IsAtOffer(sentence) && sentence.Stages is [{ Stage: StageId.Offer }] && !isNamed =>
                "person.offer",
            "handbook.cutoffs" when IsOffer(sentence) => "handbook.offers",
            "handbook.application" when sentence.Stages is [{ Stage: StageId.Extension or StageId.Extended }] =>
                "handbook.extension",
            "people.list" when IsOffer(sentence) && Cues.Has(words, "rejected", "refused", "turned") => "offers.list",
            "calendar.next" when DaysMeant.In(sentence) is not null => "agenda",
            "calendar.next" when IsApplicant(sentence) && !hasStage && IsNextStep(words) => "person.next",
            "calendar.late" when IsApplicant(sentence) && Cues.Has(words, "i", "i've", "ive") => "person.cutoff",
            "person.workspace"
                when isNamed && Cues.Has(words, "where", "where's", "wheres") && words[^1].Folded == "to" =>
                "person.status",
            _ when !hasStage && !isNamed && !isMine && IsTheDeadline(words) => IsApplicant(sentence)
                ? "person.cutoff"
                : "calendar.all",
            _ when hasStage && !isNamed && IsHowLongUntil(words) && IsOwnStage(sentence) => "person.cutoff",
            _ when hasStage && !isMine && !isNamed && IsHowLongUntil(words) => "calendar.until",
            _ when hasStage
                    && !isNamed
                    && IsTooLate(words)
                    && intent?.StartsWith("person.", StringComparison.Ordinal) != true => IsApplicant(sentence)
            && Cues.Has(words, "i", "i've", "ive")
                ? "person.cutoff"
                : "calendar.late",
            _ when StageTopics.Contains(intent) && hasStage && !isMine && IsDateQuestion(words) => "calendar.date",
            _ when Cues.Has(words, "my", "me", "mine", "mine's", "mines")
                    && sentence.Asker.Person is not null
                    && OfOnesOwn.GetValueOrDefault(intent ?? "") is { } own => own,
            "handbook.offers"
                when isMine && sentence.Asker.Person is not null && Cues.Has(words, "left", "remaining") =>
                "person.offer",
            null when Cues.Has(words, "my") && !isNamed && IsOffer(sentence) && IsDateQuestion(words) => "person.offer",
            _ when OwnDates.Contains(intent) && hasStage && !isMine && !isNamed && !words.Any(Cues.IsPronoun) =>
                "calendar.date",
            _ when !isMine
                    && !isNamed
                    && !words.Any(Cues.IsPronoun)
                    && InGeneral(intent, sentence.Asker) is { } topic => topic,
            null when hasStage && !isMine && !isNamed && words.Count <= 6 && IsDateQuestion(words) => "calendar.date",
            _ => null,
        };
    }

    /// <summary>"Where is the office?" is about the programme; "offer deadline?" from somebody without a record is, too.</summary>
    private static string? InGeneral(string? intent, Asker asker) =>
        (intent, asker.Person?.Role) switch
        {
            ("person.workspace", _) => "handbook.workspaces",
            (_, Role.Applicant or Role.Fellow) => null,
            ("person.mentor", _) => "handbook.mentors",
            ("person.offer", _) => "handbook.offers",
            ("person.references", _) => "handbook.references",
            ("person.extension", _) => "handbook.extension-decisions",
            ("person.firstday", _) => "handbook.start-date",
            ("person.lastday", _) => "handbook.programme-end",
            ("person.notice", _) => "handbook.reference-notice",
            _ => null,
        };

    /// <summary>"Deadline?", "what's the deadline".</summary>
    private static bool IsTheDeadline(IReadOnlyList<Word> words) =>
        words.Count <= 2 && Cues.Has(words, "deadline", "deadlines")
        || words.Count <= 4 && words is [.., { Folded: "the" }, { Folded: "deadline" }];

    private static bool IsApplicant(Sentence sentence) =>
        sentence.Asker is { IsStaff: false, Person: { Role: Role.Applicant, Stage: not null } };

    /// <summary>The stage somebody is in themselves: what is left for it is up to their own deadline.</summary>
    private static bool IsOwnStage(Sentence sentence) =>
        IsApplicant(sentence)
        && sentence.Stages.All(s => s.Stage == sentence.Asker.Person!.Stage && s.Stage.HasCutOff());

    /// <summary>"When do I need to answer by", "how long have I got to accept", of somebody who has got as far as an offer.</summary>
    private static bool IsToDecide(Sentence sentence) =>
        IsApplicant(sentence)
        && sentence.Asker.Person!.Stage is StageId.Offer
        && Cues.Has(sentence.Words, "answer", "decide", "accept", "reply", "respond")
        && Cues.Has(sentence.Words, "when", "when's", "by", "long", "until", "till");

    private static bool IsAtOffer(Sentence sentence) =>
        IsApplicant(sentence) && sentence.Asker.Person!.Stage is StageId.Offer;

    /// <summary>"When exactly it ended", in a talk about one's own offer.</summary>
    private static bool IsOfOffer(Sentence sentence) =>
        IsAtOffer(sentence)
        && sentence.Memory.PersonAspect is PersonAspect.Offer or PersonAspect.CutOff or PersonAspect.Status
        && Cues.Has(sentence.Words, "it", "that")
        && !Cues.Has(sentence.Words, "programme", "program", "fellowship", "cohort", "work", "last", "extension");

    /// <summary>"The offer" of somebody who has got that far is their own.</summary>
    private static bool IsOwnOffer(Sentence sentence) =>
        IsApplicant(sentence)
        && sentence.Asker.Person!.Stage is StageId.Offer
        && sentence.Stages is [{ Stage: StageId.Offer }]
        && Cues.Has(sentence.Words, "deadline", "run", "runs", "expire", "expires", "until", "till", "left");

    private static bool IsNextStep(IReadOnlyList<Word> words) =>
        words.Count <= 3 || Cues.Has(words, "step", "steps") && words.Count <= 6;

    private static bool IsOffer(Sentence sentence) => sentence.Stages.Any(s => s.Stage is StageId.Offer);

    private static bool IsHowLongUntil(IReadOnlyList<Word> words) =>
        Cues.Has(words, "how")
        && Cues.Has(words, "long", "many", "much", "soon")
        && Cues.Has(words, "until", "till", "til", "left", "remaining", "before");

    private static bool IsTooLate(IReadOnlyList<Word> words) =>
        Cues.Has(words, "late") && Cues.Has(words, "too")
        || Cues.Has(words, "still") && Cues.Has(words, "apply", "open", "running", "time", "possible", "can");

    private static bool IsDateQuestion(IReadOnlyList<Word> words) =>
        Cues.Has(
            words,
            "deadline",
            "deadlines",
            "cutoff",
            "cut-off",
            "cutoffs",
            "cut-offs",
            "due",
            "close",
            "closes",
            "closing",
            "open",
            "opens",
            "opening"
        )
        || Cues.Has(words, "when")
            && Cues.Has(words, "start", "starts", "begin", "begins", "end", "ends", "finish", "is", "are");
}
