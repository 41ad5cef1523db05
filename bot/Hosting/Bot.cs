using FellowsBot.Audit;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Kept;
using FellowsBot.Conversation.Names;
using FellowsBot.Conversation.Platforms;
using FellowsBot.ExtensionDecisions;
using FellowsBot.Hosting.Settings;
using FellowsBot.LanguageModel;
using FellowsBot.People;
using FellowsBot.Programme;
using FellowsBot.Questions;
using FellowsBot.Reminders;
using FellowsBot.Reminders.Delivery;
using FellowsBot.Reminders.Ledger;
using FellowsBot.Reminders.Receiving;
using FellowsBot.Reminders.Refreshing;
using FellowsBot.Reminders.Rehearsal;
using FellowsBot.Reminders.Schedules;
using FellowsBot.StaffAnswers;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using FellowsBot.Storage.Platforms;
using FellowsBot.TimeRequests;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Hosting;

/// <summary>The bot put together from its settings: the same for a question at the terminal, the trial page and the channels.</summary>
public sealed class Bot
{
    private readonly Func<IClock, Deliveries> deliveriesBy;
    private readonly Lazy<Deliveries> deliveries;
    private readonly Lazy<Rounds> rounds;
    private readonly Nudges nudges = new();
    private readonly Lazy<Teams?> teams;
    private readonly Lazy<Slack?> slack;

    /// <summary>Puts it together; what only `serve` needs, once it is asked for.</summary>
    /// <param name="settings">Found good.</param>
    /// <param name="clock">The bot's time.</param>
    /// <param name="database">Where everything is stored.</param>
    /// <param name="wall">The real time, for what is paid by the day; none = the bot's.</param>
    public Bot(BotSettings settings, IClock clock, IDbContextFactory<FellowsDb> database, IClock? wall = null)
    {
        ModelLog = settings.Anthropic.IsOn ? new ModelLog() : null;
        (Settings, Clock, Database) = (settings, clock, database);
        Names = new NameBooks(database);
        Kept = new KeptBooks(database);
        Askers = new Askers(database, settings.Staff);
        var writer = new GroupWriter(database);
        Inbox = new Inbox(database, writer, clock, wall ?? clock, settings.Storage.Provider is StorageProvider.Sqlite);
        AddressBook = new AddressBook(database, writer);
        teams = new(() => Teams.From(settings, AddressBook, wall ?? clock));
        slack = new(() => Slack.From(settings, AddressBook, wall ?? clock));
        Retention = new Retention(database, settings.Season, settings.Retention.DaysAfterSeason);
        Handbook = new Handbook(Handbook.FolderFor(settings.Handbook.Folder));
        Answers = AnswersFrom(settings.Season, wall ?? clock);
        Conversations = new Conversations(
            Teaching.Interpreter(Handbook),
            Answers,
            Names,
            new Memories(database, writer),
            Kept,
            settings.Season,
            nudges.After
        );
        var agenda = new Agenda(settings.Reminders);
        var candidates = new Candidates(database, settings.Season);
        deliveriesBy = by => new Deliveries(
            database,
            Reaching.From(this),
            settings.Reminders,
            candidates,
            settings.Season,
            by
        );
        deliveries = new(() => deliveriesBy(clock));
        rounds = new(() => RoundsFrom(agenda, candidates));
        Posts = new Posts(writer, clock);
    }

    public BotSettings Settings { get; }
    public IClock Clock { get; }
    public IDbContextFactory<FellowsDb> Database { get; }
    public INameBooks Names { get; }
    public IKeptBooks Kept { get; }
    public Askers Askers { get; }

    /// <summary>What platforms have sent, until it has been worked on.</summary>
    public Inbox Inbox { get; }

    /// <summary>Whom and where the platforms know.</summary>
    public AddressBook AddressBook { get; }

    /// <summary>Microsoft Teams; none where it is off.</summary>
    internal Teams? Teams => teams.Value;

    /// <summary>Slack; none where it is off.</summary>
    internal Slack? Slack => slack.Value;
    public Retention Retention { get; }
    public Handbook Handbook { get; }
    public Answers Answers { get; }
    public Conversations Conversations { get; }

    /// <summary>What the calendar owes, entered and sent.</summary>
    public Rounds Rounds => rounds.Value;

    /// <summary>Where channels leave word of the messages that show a state.</summary>
    public IPosts Posts { get; }

    /// <summary>Sends what the ledger owes, and enters nothing.</summary>
    public Deliveries Deliveries => deliveries.Value;

    /// <summary>What is logged and measured of the language model; none where it is off.</summary>
    public ModelLog? ModelLog { get; }

    /// <summary>The same by another clock: what is due when an operator says that it is such a time.</summary>
    public Deliveries DeliveriesBy(IClock clock) => deliveriesBy(clock);

    public static Bot From(BotSettings settings) =>
        new(settings, Clocks.For(settings), Databases.Factory(settings.Storage), Clocks.Wall);

    /// <summary>Which feature answers what: one line each.</summary>
    private Answers AnswersFrom(Season season, IClock wall)
    {
        var unknown = new AnswerUnknown(new HandingOn(Database), Handbook, Kept);
        var finder = new PersonFinder(Database, Names);
        var changes = AllChanges.Kinds();
        var second = new SecondPerson(Database, Settings.Staff, Settings.Access.SecondPerson);
        var does = AllChanges.Deeds(Settings, new Candidates(Database, season));
        var deeds = new DeedDesk(Database, does, season);
        var own = new OwnSettings(Database, does);
        var desk = new ChangeDesk(Database, changes, finder, season, second, deeds);
        var schedule = new ProposeSchedule(Database, deeds);
        var schedules = new AnswerSchedules(Database, Settings.Reminders.Quiet, season);
        var entries = new AnswerEntries(Database, season);
        var reads = new PeopleReads(Database, season);
        var handbook = new AnswerHandbook(Handbook, season, unknown);
        var calendar = new AnswerSeason(season);
        var ledger = new AnswerLedger(Database, finder, season);
        var person = new AnswerPerson(finder, Names, season);
        var fellows = new AnswerFellows(finder, reads, Names, person, season);
        return new Answers()
            .Add<AskHandbook>(new AnswerKept(Kept, season, handbook))
            .Add<AskStage>(new AnswerStage(season))
            .Add<AskSeason>(calendar)
            .Add<AskPerson>(person)
            .Add<AskThose>(new AnswerThose(person))
            .Add<CountPeople>(new AnswerCount(new StageCounts(Database, season), fellows, season))
            .Add<ListPeople>(new AnswerList(reads, Names, fellows, season))
            .Add<ListOffers>(new AnswerOffers(reads, season))
            .Add<CountOffers>(new AnswerOfferTally(reads))
            .Add<SummariseOffers>(new OffersSummary(Database, season))
            .Add<AskStaffList>(new AnswerStaffList(reads, Names, season))
            .Add<AskAgenda>(new AnswerAgenda(reads, season))
            .Add<AskFellowsOf>(fellows)
            .Add<AskOpenQuestions>(new AnswerOpenQuestions(Database, season))
            .Add<AskEntries>(entries)
            .Add<AskEntry>(entries)
            .Add<AnswerQuestion>(deeds)
            .Add<KeepAnswer>(deeds)
            .Add<ChangeEntry>(deeds)
            .Add<MakeSchedule>(schedule)
            .Add<ChangeSchedule>(schedule)
            .Add<AskSchedules>(schedules)
            .Add<AskSchedule>(schedules)
            .Add<TestSchedule>(new TestASchedule(Database))
            .Add<AskHelp>(new AnswerHelp())
            .Add<AskHowTo>(new AnswerHowTo(season))
            .Add<AskClock>(new AnswerClock(season))
            .Add<AskWhoAmI>(new AnswerWhoAmI(season))
            .Add<SmallTalk>(new AnswerTalk())
            .Add<AskBoard>(new AnswerBoard(Database, Names, season))
            .Add<ReleaseDecisions>(new AnswerRelease(Database, desk, season))
            .AddWishes(changes.Covered, desk)
            .Add<Wishes>(desk)
            .Add<Settle>(desk)
            .Add<UndoLast>(desk)
            .Add<ShowProposal>(new Showing(Database, changes, does, season))
            .Add<SettleTimeRequest>(new SettleTimeRequests(Database, desk))
            .Add<WithdrawTimeRequest>(new WithdrawRequests(Database, season))
            .Add<AskTimeRequests>(new AnswerTimeRequests(Database, season))
            .Add<AskSent>(ledger)
            .Add<AskFailed>(ledger)
            .Add<AskNotSent>(ledger)
            .Add<AskComing>(new AnswerComing(Database, new Rehearsals(Database, Settings.Reminders, season), season))
            .Add<Resend>(new ResendMessage(Database, season))
            .Add<Snooze>(own)
            .Add<StopReminding>(own)
            .Add<MuteReminders>(own)
            .Add<UnmuteReminders>(own)
            .Add<AskReminders>(
                new AnswerReminders(Database, finder, Settings.Reminders, new Candidates(Database, season), season)
            )
            .Add<AskHistory>(new AnswerHistory(Database, finder, season))
            .Add<AskChanges>(new AnswerChanges(Database, finder, season))
            .Add<AskStored>(new AnswerStored(Database, Retention, season))
            .Add<WantChange>(new AnswerChange(finder, unknown))
            .Add<Unreadable>(new AnswerUnreadable())
            .Add<NotCovered>(
                ModelLog is null
                    ? unknown
                    : ModelAnswer(unknown, new Readables(Handbook, handbook, calendar, person), wall, ModelLog)
            );
    }

    private Rounds RoundsFrom(Agenda agenda, Candidates candidates) =>
        new(
            Database,
            agenda,
            candidates,
            new Entering(Database, agenda, candidates, Settings.IsTrial ? Settings.ClockStart : null),
            Deliveries,
            new Refresher(
                Database,
                Reaching.From(this),
                new OffersSummary(Database, Settings.Season),
                Settings.Season,
                Clock
            ),
            Clock,
            nudges
        );

    /// <summary>What asks the language model first; a method of its own, so that nothing of it is loaded where it is off.</summary>
    private AnswerFromModel ModelAnswer(IAnswer<NotCovered> otherwise, Readables readables, IClock wall, ModelLog log)
    {
        var model = Settings.Anthropic.ToModelSettings();
        var budget = new Budget(Database, wall, Settings.Season.Zone, model.DailyTokens);
        return new AnswerFromModel(otherwise, readables, Names, model, budget, Settings.Season, log);
    }
}
