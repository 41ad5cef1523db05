using FellowsBot.Applications;
using FellowsBot.Audit;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Names;
using FellowsBot.Fellowships;
using FellowsBot.Hosting.Settings;
using FellowsBot.Offers;
using FellowsBot.People;
using FellowsBot.Programme;
using FellowsBot.Questions;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using FellowsBot.TimeRequests;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Hosting;

/// <summary>The bot put together from its settings: the same for a question at the terminal, the trial page and the channels.</summary>
public sealed class Bot
{
    public Bot(BotSettings settings, IClock clock, IDbContextFactory<FellowsDb> database)
    {
        (Settings, Clock, Database) = (settings, clock, database);
        Names = new NameBooks(database);
        Askers = new Askers(database, settings.Staff);
        Retention = new Retention(database, settings.Season, settings.Retention.DaysAfterSeason);
        Handbook = new Handbook(Handbook.FolderFor(settings.Handbook.Folder));
        Answers = AnswersFrom(settings.Season);
        Conversations = new Conversations(
            Teaching.Interpreter(Handbook),
            Answers,
            Names,
            new Memories(database),
            settings.Season
        );
    }

    public BotSettings Settings { get; }
    public IClock Clock { get; }
    public IDbContextFactory<FellowsDb> Database { get; }
    public INameBooks Names { get; }
    public Askers Askers { get; }
    public Retention Retention { get; }
    public Handbook Handbook { get; }
    public Answers Answers { get; }
    public Conversations Conversations { get; }

    public static Bot From(BotSettings settings) =>
        new(settings, Clocks.For(settings), Databases.Factory(settings.Storage));

    /// <summary>Which feature makes which change: one line each.</summary>
    private static ChangeKinds Changes()
    {
        var time = new WhichTime(
            new TimeKind(
                TimeFor.Offer,
                GrantOfferTime.IsOpenFor,
                new GrantOfferTime(),
                ReopenOffer.IsOpenFor,
                new ReopenOffer()
            ),
            new TimeKind(
                TimeFor.Stage,
                GrantStageTime.IsOpenFor,
                new GrantStageTime(),
                ReopenStage.IsOpenFor,
                new ReopenStage()
            )
        );
        return new ChangeKinds()
            .Add<SetStatus>(new ChangeStatus())
            .Add<MoveOn>(new MoveToStage())
            .Add<MoreTime>(time)
            .Add<Reopen>(time)
            .Add<CountReferences>(new CountReferencesIn())
            .Add<MakeOffer>(new MakeAnOffer())
            .Add<AnswerOffer>(new AnswerOpenOffer())
            .Add<AssignMentor>(new AssignAMentor())
            .Add<SetDays>(new SetFirstAndLastDay())
            .Add<RecordFact>(new RecordAFact())
            .Add<DeclineTime>(new DeclineTimeRequest())
            .Add<Erase>(new ErasePerson());
    }

    /// <summary>Which feature answers what: one line each.</summary>
    private Answers AnswersFrom(Season season)
    {
        var unknown = new AnswerUnknown(Database, Handbook);
        var finder = new PersonFinder(Database, Names);
        var changes = Changes();
        var second = new SecondPerson(Database, Settings.Staff, Settings.Access.SecondPerson);
        var desk = new ChangeDesk(Database, changes, finder, season, second);
        var reads = new PeopleReads(Database, season);
        var fellows = new AnswerFellows(finder, reads, Names, season);
        return new Answers()
            .Add<AskHandbook>(new AnswerHandbook(Handbook, season, unknown))
            .Add<AskStage>(new AnswerStage(season))
            .Add<AskSeason>(new AnswerSeason(season))
            .Add<AskPerson>(new AnswerPerson(finder, Names, season))
            .Add<CountPeople>(new AnswerCount(new StageCounts(Database, season), fellows, season))
            .Add<ListPeople>(new AnswerList(reads, fellows, season))
            .Add<ListOffers>(new AnswerOffers(reads, season))
            .Add<AskStaffList>(new AnswerStaffList(reads, Names, season))
            .Add<AskAgenda>(new AnswerAgenda(reads, season))
            .Add<AskFellowsOf>(fellows)
            .Add<AskOpenQuestions>(new AnswerOpenQuestions(Database, season))
            .Add<AskHelp>(new AnswerHelp())
            .Add<AskWhoAmI>(new AnswerWhoAmI(season))
            .Add<SmallTalk>(new AnswerTalk())
            .AddWishes(changes.Covered, desk)
            .Add<Wishes>(desk)
            .Add<Settle>(desk)
            .Add<UndoLast>(desk)
            .Add<SettleTimeRequest>(new SettleTimeRequests(Database, desk))
            .Add<AskTimeRequests>(new AnswerTimeRequests(Database, season))
            .Add<AskHistory>(new AnswerHistory(Database, finder, season))
            .Add<AskChanges>(new AnswerChanges(Database, season))
            .Add<AskStored>(new AnswerStored(Database, Retention, season))
            .Add<WantChange>(new AnswerChange(finder, unknown))
            .Add<Unreadable>(new AnswerUnreadable())
            .Add<NotCovered>(unknown);
    }
}
