using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Understanding.Schedules;
using FellowsBot.Programme;
using FellowsBot.Programme.Schedules;
using NodaTime;
using Point = FellowsBot.Conversation.Understanding.Times.Point;

namespace FellowsBot.Tests.Support;

/// <summary>One request of every kind, with every value that changes what is read or said.</summary>
internal static class EveryRequest
{
    private static readonly MakeSchedule Schedule = new(
        "Reminder: post your update.",
        new Recipients(RecipientKind.EachApplicant, StageId.Assessment),
        new Timetable(new LocalDateTime(2025, 10, 6, 9, 0), "Europe/London", "FREQ=WEEKLY;BYDAY=MO")
    )
    {
        Name = "post-their-update",
    };

    public static readonly IReadOnlyList<Request> All =
    [
        new AskHandbook("stipend"),
        .. StageIds.All.SelectMany(s => Enum.GetValues<StageAspect>().Select(a => new AskStage(s, a))),
        .. Enum.GetValues<SeasonAspect>().Select(a => new AskSeason(a)),
        .. Enum.GetValues<PersonAspect>()
            .SelectMany(a =>
                new Subject[]
                {
                    new Subject.Self(),
                    new Subject.Named("bo xu"),
                    new Subject.Named("ada"),
                    new Subject.Named("nobody atall"),
                    new Subject.Named(""),
                    new Subject.Exactly(1),
                }.Select(who => new AskPerson(who, a))
            ),
        .. Filters.SelectMany(f => new Request[] { new CountPeople(f), new ListPeople(f) }),
        .. Enum.GetValues<Days>()
            .SelectMany(d =>
                Enum.GetValues<OfferState>()
                    .Select(s => (OfferState?)s)
                    .Append(null)
                    .SelectMany(s => new[] { new ListOffers(d, s), new ListOffers(d, s, CountOnly: true) })
            ),
        new SummariseOffers(),
        new SummariseOffers(InChannel: true),
        .. Enum.GetValues<StaffList>()
            .SelectMany(l => new[] { new AskStaffList(l), new AskStaffList(l, CountOnly: true) }),
        .. Enum.GetValues<Days>().SelectMany(d => new Request[] { new AskAgenda(d), new AskComing(d) }),
        .. Enum.GetValues<Days>().Select(d => new AskChanges(d) { By = new Subject.Self() }),
        new ListOffers(Days.All) { Left = Period.FromDays(2) },
        new ListPeople(new PeopleFilter { Zone = "Europe/London" }),
        new CountOffers(),
        .. Facts.SelectMany(f =>
            new Request[]
            {
                new ListPeople(new PeopleFilter { Also = f }),
                new ListPeople(new PeopleFilter { Also = f, Role = Role.Fellow }, CountOnly: true),
            }
        ),
        .. Enum.GetValues<Grouping>().Select(by => new ListPeople(new PeopleFilter(), By: by)),
        new AskThose([1, 2], PersonAspect.Offer, "offers.list"),
        new AskFellowsOf(new Subject.Self()),
        new AskFellowsOf(new Subject.Named("noor haddad")),
        new AskOpenQuestions(),
        new AskSent(null),
        new AskSent(new Subject.Self(), new DayRange(new LocalDate(2025, 10, 1), new LocalDate(2025, 10, 2))),
        new AskSent(new Subject.Named("bo xu"), new DayRange(new LocalDate(2025, 10, 1), null)),
        new AskFailed(),
        new AskNotSent(),
        new AskNotSent(new Subject.Named("bo xu")),
        new Resend(null),
        new Resend(1),
        .. Enum.GetValues<HistoryOf>()
            .SelectMany(h =>
                new[] { new AskHistory(new Subject.Self(), h), new AskHistory(new Subject.Named("bo xu"), h) }
            ),
        .. Enum.GetValues<Days>().Select(d => new AskChanges(d)),
        new AskStored(),
        new Erase { Who = Whom.Named("bo xu") },
        new Snooze(),
        new Snooze(7),
        new StopReminding(),
        .. Enum.GetValues<ReminderKind>()
            .SelectMany(k => new Request[] { new MuteReminders(k), new UnmuteReminders(k) }),
        new AskReminders(),
        new AskEntries(),
        new AskEntry(3),
        new AnswerQuestion(12, "Yes."),
        new KeepAnswer(12),
        .. Enum.GetValues<EntryPart>().Select(p => new ChangeEntry(3, p, "To this.")),
        Schedule,
        .. Enum.GetValues<ScheduleStep>()
            .Select(s => new ChangeSchedule("post-their-update", s)
            {
                When = new ScheduleTime { At = new LocalTime(10, 0) },
                Zone = "Europe/London",
                Text = "Hello",
                To = Schedule.To,
            }),
        new AskSchedules(),
        new AskSchedule("post-their-update"),
        new TestSchedule("post-their-update"),
        new AskHelp(),
        new AskHowTo(Doing.Undo),
        new AskClock(),
        new AskClock("Asia/Tokyo"),
        new AskWhoAmI(),
        .. Enum.GetValues<Talk>().Select(t => new SmallTalk(t)),
        new WantChange(new Subject.Self()),
        new WantChange(new Subject.Named("bo xu")),
        .. Wishes,
        new Wishes([
            new SetStatus(StageStatus.Passed) { Who = Whom.Named("bo xu") },
            new MoveOn { Who = Whom.Named("bo xu") },
        ]),
        new Settle(IsYes: true),
        new Settle(IsYes: false, "ABCDEF"),
        new UndoLast(),
        new SettleTimeRequest(1, Grants: true),
        new WithdrawTimeRequest(),
        new WithdrawTimeRequest(1),
        new SettleTimeRequest(1, Grants: false),
        new AskTimeRequests(),
        .. Enum.GetValues<Trouble>().Select(t => new Unreadable(t)),
        new NotCovered(["stipend", "benefits"]),
        new AskBoard(),
        new AskBoard(AsFile: true),
        new ShowProposal(),
        new ShowProposal("ABCDE2"),
        .. Enum.GetValues<ExtensionDecision>()
            .Select(d => (ExtensionDecision?)d)
            .Append(null)
            .SelectMany(d =>
                new Wish[]
                {
                    new Recommend(d) { Who = Whom.Named("bo xu") },
                    new DecideExtension(d) { Who = Whom.Named("bo xu") },
                }
            ),
        new ReleaseDecisions(),
        new ReleaseDecisions { Who = Whom.Named("bo xu") },
    ];

    /// <summary>Every kind of change, of somebody named and of oneself.</summary>
    private static IEnumerable<Request> Wishes =>
        new Wish[]
        {
            new MoveOn(StageId.Final),
            new MoreTime(TimeFor.Unsaid, null, Friday),
            new Reopen(TimeFor.Unsaid, null, Friday),
            new CountReferences(2),
            new MakeOffer(),
            new AnswerOffer(true),
            new AnswerOffer(false),
            new AssignMentor(new Subject.Named("bo xu")),
            new ClearMentor(),
            new SetDays(Last: Friday),
            new RecordFact(Workspace.London),
            new DeclineTime(1, TimeFor.Offer, Instant.FromUtc(2025, 10, 10, 12, 0)),
        }
            .Concat(Enum.GetValues<StageStatus>().Select(s => new SetStatus(s)))
            .SelectMany(w => new[] { w with { Who = Whom.Named("bo xu") }, w with { Who = Whom.Asker }, w });

    private static Point Friday => new(new LocalDate(2025, 10, 10));

    private static IEnumerable<PersonFacts> Facts =>
        [
            .. Enum.GetValues<OfferState>().Select(state => new PersonFacts { Offer = state }),
            .. Enum.GetValues<ExtensionDecision>().Select(decision => new PersonFacts { Extension = decision }),
            new PersonFacts { RunsOut = new DayRange(new LocalDate(2025, 10, 1), null) },
            new PersonFacts { GivenMoreTime = true },
            new PersonFacts { OtherDeadline = true, OtherOn = new DayRange(new LocalDate(2025, 10, 1), null) },
            new PersonFacts { LikelyFrom = 60 },
            new PersonFacts { LikelyTo = 40 },
            new PersonFacts { NotZone = "America/Los_Angeles" },
            new PersonFacts { Mentor = 1 },
            new PersonFacts { Unpaired = true },
            new PersonFacts { ReferencesShort = true },
            new PersonFacts { StartsLater = true },
        ];

    private static IEnumerable<PeopleFilter> Filters =>
        [
            new PeopleFilter(),
            .. StageIds.All.Select(s => new PeopleFilter { Stage = s }),
            .. Enum.GetValues<StageStatus>().Select(s => new PeopleFilter { Status = s }),
            .. Enum.GetValues<Role>().Select(r => new PeopleFilter { Role = r }),
            .. Enum.GetValues<Workspace>().Select(w => new PeopleFilter { Workspace = w }),
            new PeopleFilter
            {
                Stage = StageId.Interview,
                Status = StageStatus.Missed,
                Role = Role.Applicant,
                Workspace = Workspace.Berkeley,
            },
        ];
}
