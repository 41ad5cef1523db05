using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Kept;
using FellowsBot.Conversation.Names;
using FellowsBot.Hosting.Settings;
using FellowsBot.Offers;
using FellowsBot.Programme;
using FellowsBot.Questions;
using FellowsBot.StaffAnswers;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
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
        Kept = new KeptBooks(database);
        Askers = new Askers(database, settings.Staff);
        Handbook = new Handbook(Handbook.FolderFor(settings.Handbook.Folder));
        Answers = AnswersFrom(settings.Season);
        Conversations = new Conversations(
            Teaching.Interpreter(Handbook),
            Answers,
            Names,
            new Memories(database),
            Kept,
            settings.Season
        );
    }

    public BotSettings Settings { get; }
    public IClock Clock { get; }
    public IDbContextFactory<FellowsDb> Database { get; }
    public INameBooks Names { get; }
    public IKeptBooks Kept { get; }
    public Askers Askers { get; }
    public Handbook Handbook { get; }
    public Answers Answers { get; }
    public Conversations Conversations { get; }

    public static Bot From(BotSettings settings) =>
        new(settings, Clocks.For(settings), Databases.Factory(settings.Storage));

    /// <summary>Which feature makes which change: one line each.</summary>
    private static ChangeKinds Changes() => new ChangeKinds().Add<AnswerOffer>(new AnswerOpenOffer());

    /// <summary>Who does what is about no person's facts: one line each.</summary>
    private static Deeds Deeds(Season season) =>
        new Deeds()
            .Add<AnswerQuestion>(new SendAnswer(season))
            .Add<KeepAnswer>(new KeepTheAnswer())
            .Add<ChangeEntry>(new EditEntry(season));

    /// <summary>Which feature answers what: one line each.</summary>
    private Answers AnswersFrom(Season season)
    {
        var unknown = new AnswerUnknown(new HandingOn(Database), Handbook, Kept);
        var finder = new PersonFinder(Database, Names);
        var changes = Changes();
        var deeds = new DeedDesk(Database, Deeds(season));
        var desk = new ChangeDesk(Database, changes, finder, deeds, season);
        var entries = new AnswerEntries(Database, season);
        var handbook = new AnswerHandbook(Handbook, season, unknown);
        var reads = new PeopleReads(Database, season);
        var fellows = new AnswerFellows(finder, reads, Names, season);
        return new Answers()
            .Add<AskHandbook>(new AnswerKept(Kept, season, handbook))
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
            .Add<AskEntries>(entries)
            .Add<AskEntry>(entries)
            .Add<AnswerQuestion>(deeds)
            .Add<KeepAnswer>(deeds)
            .Add<ChangeEntry>(deeds)
            .Add<AskHelp>(new AnswerHelp())
            .Add<AskWhoAmI>(new AnswerWhoAmI(season))
            .Add<SmallTalk>(new AnswerTalk())
            .AddWishes(changes.Covered, desk)
            .Add<Wishes>(desk)
            .Add<Settle>(desk)
            .Add<UndoLast>(desk)
            .Add<WantChange>(new AnswerChange(finder, unknown))
            .Add<Unreadable>(new AnswerUnreadable())
            .Add<NotCovered>(unknown);
    }
}
