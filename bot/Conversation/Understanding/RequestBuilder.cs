using System.Text.RegularExpressions;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Understanding.Wanting;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding;

/// <summary>Fills in a request once its type is known: whom, which stage, which end, which days.</summary>
internal static partial class RequestBuilder
{
    public const string Handbook = "handbook.";
    private const string Person = "person.";

    public static Request Build(string intent, Sentence sentence, Vocabulary vocabulary)
    {
        var words = sentence.Words;
        if (intent.StartsWith(Handbook, StringComparison.Ordinal))
        {
            return new AskHandbook(intent[Handbook.Length..]);
        }
        if (intent.StartsWith(Person, StringComparison.Ordinal))
        {
            return PersonRequest(intent[Person.Length..], sentence);
        }
        if (WishKinds.IsWish(intent))
        {
            return WishBuilder.Build(intent, Frame.Of(sentence), Reasons.Split(sentence.Text).Reason);
        }
        if (AskKinds.Build(intent, Frame.Of(sentence)) is { } aboutChanges)
        {
            return aboutChanges;
        }
        return intent switch
        {
            "calendar.now" => new AskSeason(SeasonAspect.Now),
            "calendar.next" => new AskSeason(SeasonAspect.Next),
            "calendar.all" => new AskSeason(SeasonAspect.All),
            "calendar.date" => Stage(sentence, stage => Cues.WindowEnd(words, stage)),
            "calendar.until" => Stage(
                sentence,
                _ => Ends().IsMatch(sentence.AsTyped) ? StageAspect.Closes : StageAspect.HowLongUntil
            ),
            "calendar.late" => Stage(sentence, _ => StageAspect.TooLate),
            "calendar.follows" => Stage(sentence, _ => StageAspect.WhatFollows),
            "people.count" => Filter(sentence, vocabulary) is { NotStatus: null, MustAct: false } counted
                ? new CountPeople(counted)
                : new ListPeople(Filter(sentence, vocabulary), CountOnly: true),
            "people.list" => Filter(sentence, vocabulary) is var those
            && those.IsEmpty
            && sentence.Asker.IsStaff
            && !ForAll().IsMatch(sentence.AsTyped)
                ? new NotCovered([])
                : new ListPeople(those),
            "offers.list" => new ListOffers(
                Cues.DaysIn(words),
                OfferState(words, vocabulary),
                Cues.IsCount(words),
                DaysMeant.In(sentence)
            )
            {
                Workspace = Cues.WorkspaceIn(sentence.OtherWords),
            },
            "staff.references" => Of(StaffList.References, sentence),
            "staff.undecided" => Of(StaffList.Undecided, sentence),
            "staff.competing" => Of(StaffList.Competing, sentence),
            "staff.notice" => Of(StaffList.ReferenceNotice, sentence),
            "agenda" => new AskAgenda(Cues.DaysIn(words), DaysMeant.In(sentence)),
            "mentor.fellows" => new AskFellowsOf(
                sentence.Asker is { IsMentor: true, IsStaff: false } && sentence.Names.Count == 0
                    ? new Subject.Self()
                    : Subjects.Of(sentence)
            ),
            "questions.open" => new AskOpenQuestions(),
            "ledger.sent" => new AskSent(LedgerWords.Receiver(sentence), LedgerWords.DaysIn(sentence)),
            "ledger.failed" => new AskFailed(),
            "ledger.notsent" => new AskNotSent(LedgerWords.Receiver(sentence), LedgerWords.DaysIn(sentence)),
            "ledger.resend" => new Resend(LedgerWords.Number(sentence)),
            "entries.list" => new Changes.AskEntries(),
            "help" => new AskHelp(),
            "again" => Understanding.Again.Of(sentence.Memory, sentence.Asker) ?? (Request)new NotCovered([]),
            "schedules.list" => sentence.Asker.IsStaff ? new Changes.AskSchedules() : new Changes.AskReminders(),
            _ => Enum.TryParse<Talk>(intent.Split('.')[^1], true, out var talk)
                ? new SmallTalk(talk)
                : new NotCovered([]),
        };
    }

    private static AskStaffList Of(StaffList list, Sentence sentence) =>
        new(list, Cues.IsCount(sentence.Words))
        {
            Among =
                Cues.WorkspaceIn(sentence.OtherWords) is { } place ? new PeopleFilter { Workspace = place }
                : Cues.NotIn(sentence.OtherWords) is { } elsewhere ? new PeopleFilter { NotIn = elsewhere }
                : null,
        };

    private static Request PersonRequest(string aspect, Sentence sentence) =>
        (aspect, Subjects.Of(sentence)) switch
        {
            ("whoami", _) => new AskWhoAmI(),
            // What a mentor has to do by a date is to recommend.
            ("cutoff" or "extension" or "next", Subject.Self)
                when sentence.Asker is { IsStaff: false, IsMentor: true } => new AskStage(
                StageId.Extension,
                StageAspect.Closes
            ),
            // Mentors have none of these themselves.
            ("likelihood" or "offer" or "competing" or "references" or "notice" or "applied", Subject.Self)
                when sentence.Asker is { IsStaff: false, IsMentor: true } => new NotCovered([]),
            (_, Subject.Named { Spoken: "" })
                when sentence.Memory is { List: { } list, Listed: { Count: > 1 and <= AskThose.Most } listed }
                    && Cues.Has(sentence.Words, "they", "them", "their", "they're") => new AskThose(
                listed,
                Matters.AspectOf(Person + aspect),
                list
            ),
            var (_, who) => new AskPerson(who, Matters.AspectOf(Person + aspect)),
        };

    private static Request Stage(Sentence sentence, Func<StageId, StageAspect> aspect)
    {
        if (sentence.Stages.Count == 0)
        {
            if (GoingOn.StageBefore(sentence.Memory) is { } before)
            {
                return new AskStage(before, aspect(before));
            }
            if (
                aspect(StageId.Application) is StageAspect.WhatFollows
                && (
                    Cues.Has(sentence.Words, "what", "what's", "whats", "then", "next", "happens", "comes", "follows")
                    || sentence.AsTyped.Contains("after that", StringComparison.OrdinalIgnoreCase)
                )
                && sentence.Asker is { IsStaff: false, Person: { Role: Role.Applicant, Stage: { } own } }
            )
            {
                // "What happens after the test?"; without any stage it is the asker's own that something follows on.
                return new AskStage(
                    Cues.Has(sentence.Words, "test", "screen", "screening") ? StageId.Assessment : own,
                    StageAspect.WhatFollows
                );
            }
            if (
                sentence.Asker is { IsStaff: false, Person.Role: Role.Fellow }
                && Cues.Has(sentence.Words, "end", "left")
            )
            {
                return new AskPerson(new Subject.Self(), PersonAspect.LastDay);
            }
            return sentence.Asker.Person is { Role: Role.Applicant, Stage: not null } || Cues.IsSelf(sentence.Words)
                ? new AskPerson(new Subject.Self(), PersonAspect.CutOff)
                : new AskSeason(SeasonAspect.All);
        }
        var stage = sentence.Stages[0].Stage;
        var asked = aspect(stage);
        var isTheExtraTime =
            stage is StageId.Extension
            && asked is StageAspect.Closes or StageAspect.Opens
            && Cues.Has(sentence.Words, "end", "ends", "ending", "start", "starts", "begin", "begins")
            && !Cues.Has(sentence.Words, "decision", "decisions", "decided");
        return new AskStage(isTheExtraTime ? StageId.Extended : stage, asked);
    }

    /// <summary>"Which offers run out today" is about open ones; only "ran out", "lapsed" and the like are about those that have.</summary>
    private static OfferState? OfferState(IReadOnlyList<Word> words, Vocabulary vocabulary) =>
        Cues.Has(words, "not", "hasn't", "hasnt", "haven't", "havent", "didn't", "didnt", "nobody")
        && vocabulary.OfferStateIn(words) is Programme.OfferState.Accepted or Programme.OfferState.Declined
            ? null
        : vocabulary.OfferStateIn(words) is Programme.OfferState.Lapsed
        && !Cues.Has(words, "lapsed", "expired", "ran", "elapsed", "lasped", "has", "have")
            ? null
        : vocabulary.OfferStateIn(words);

    /// <summary>"How many weeks until the programme ends" counts to its end, whether or not it has begun.</summary>
    [GeneratedRegex(
        @"\b(?:until|till|before|to) .*\b(?:ends?|finish(?:es)?|is over|closes?|close|over|end of)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Ends();

    /// <summary>"Who got through to the finals": whoever is there, however they stand.</summary>
    [GeneratedRegex(
        @"\b(?:got|gotten|made it|came|come|went|gone|through|advanced|progressed|moved on|promoted|reached)(?: (?:through|on|forward|all the way))* (?:in)?to (?:the )?(?:final|take-?home|interview|technical|assessment|offer|matching)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Reached();

    /// <summary>"Not counting the ones we have turned down": counts leave these out anyway, and name them apart.</summary>
    [GeneratedRegex(
        @"\b(?:not (?:counting|including)|excluding|except(?: for)?|apart from|leaving out|other than|minus|besides)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex LeftOut();

    private static PeopleFilter Filter(Sentence sentence, Vocabulary vocabulary)
    {
        var status =
            LeftOut().IsMatch(sentence.AsTyped) || Reached().IsMatch(sentence.AsTyped)
                ? null
                : vocabulary.StatusIn(sentence.Words);
        var not = Not().Match(sentence.AsTyped) is { Success: true } negated ? StatusOf(negated) : null;
        var isNot = status is not null && status == not;
        return new PeopleFilter
        {
            Stage = sentence.Stages.Select(s => (StageId?)s.Stage).FirstOrDefault(),
            Status =
                !isNot ? status
                : status is StageStatus.Scheduled ? StageStatus.Invited
                : null,
            NotStatus = isNot && status is not (StageStatus.Scheduled or StageStatus.Submitted) ? status : null,
            MustAct = isNot && status is StageStatus.Submitted,
            Role = Cues.RoleIn(sentence.Words),
            Workspace = Cues.WorkspaceIn(sentence.Words),
            NotIn = Cues.NotIn(sentence.Words),
        };
    }

    private static StageStatus? StatusOf(Match negated) =>
        Enum.GetValues<StageStatus>()
            .Where(s => negated.Groups[s.ToString()].Success)
            .Select(s => (StageStatus?)s)
            .FirstOrDefault();

    /// <summary>"Who hasn't passed the interview", "who's in the interview stage and hasn't booked": everybody but those, or those before it.</summary>
    [GeneratedRegex(
        @"\b(?:hasn['’]?t|haven['’]?t|has not|have not|didn['’]?t|did not|not|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t|without|no|yet to|still to|never)(?: (?:yet|even|been|have|having|got|an?|their|actually))* (?:(?<Scheduled>book(?:ed)?|schedul(?:ed?|ing)|slots?)|(?<Passed>pass(?:ed)?)|(?<Withdrawn>withdr\w+|(?:drop(?:ped)?|pull(?:ed)?) out)|(?<Rejected>reject(?:ed)?|turned down)|(?<Missed>miss(?:ed)?)|(?<Submitted>submit(?:ted)?|hand(?:ed)? (?:\w+ ){0,2}in))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Not();

    /// <summary>Everybody is listed where everybody was asked for, and not where nothing else was understood.</summary>
    [GeneratedRegex(
        @"\b(?:list|everyone|everybody|all|people|persons|roster|names|directory|database|records?|anyone|anybody)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ForAll();
}
