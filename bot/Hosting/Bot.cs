using FellowsBot.Conversation;
using FellowsBot.Conversation.Names;
using FellowsBot.Hosting.Settings;
using FellowsBot.LanguageModel;
using FellowsBot.Programme;
using FellowsBot.Questions;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Hosting;

/// <summary>The bot put together from its settings: the same for a question at the terminal, the trial page and the channels.</summary>
public sealed class Bot
{
    /// <summary>Puts it together.</summary>
    /// <param name="settings">Found good.</param>
    /// <param name="clock">The bot's time.</param>
    /// <param name="database">Where everything is stored.</param>
    /// <param name="wall">The real time, for what is paid by the day; none = the bot's.</param>
    public Bot(BotSettings settings, IClock clock, IDbContextFactory<FellowsDb> database, IClock? wall = null)
    {
        ModelLog = settings.Anthropic.IsOn ? new ModelLog() : null;
        (Settings, Clock, Database) = (settings, clock, database);
        Names = new NameBooks(database);
        Askers = new Askers(database, settings.Staff);
        Handbook = new Handbook(Handbook.FolderFor(settings.Handbook.Folder));
        Answers = AnswersFrom(settings.Season, wall ?? clock);
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
    public Handbook Handbook { get; }
    public Answers Answers { get; }
    public Conversations Conversations { get; }

    /// <summary>What is logged and measured of the language model; none where it is off.</summary>
    public ModelLog? ModelLog { get; }

    public static Bot From(BotSettings settings) =>
        new(settings, Clocks.For(settings), Databases.Factory(settings.Storage), Clocks.Wall);

    /// <summary>Which feature answers what: one line each.</summary>
    private Answers AnswersFrom(Season season, IClock wall)
    {
        var unknown = new AnswerUnknown(Database, Handbook);
        var finder = new PersonFinder(Database, Names);
        var reads = new PeopleReads(Database, season);
        var fellows = new AnswerFellows(finder, reads, Names, season);
        var handbook = new AnswerHandbook(Handbook, season, unknown);
        var calendar = new AnswerSeason(season);
        var person = new AnswerPerson(finder, Names, season);
        return new Answers()
            .Add<AskHandbook>(handbook)
            .Add<AskStage>(new AnswerStage(season))
            .Add<AskSeason>(calendar)
            .Add<AskPerson>(person)
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
            .Add<WantChange>(new AnswerChange(finder, unknown))
            .Add<Unreadable>(new AnswerUnreadable())
            .Add<NotCovered>(
                ModelLog is null
                    ? unknown
                    : ModelAnswer(unknown, new Readables(Handbook, handbook, calendar, person), wall, ModelLog)
            );
    }

    /// <summary>What asks the language model first; a method of its own, so that nothing of it is loaded where it is off.</summary>
    private AnswerFromModel ModelAnswer(IAnswer<NotCovered> otherwise, Readables readables, IClock wall, ModelLog log)
    {
        var model = Settings.Anthropic.ToModelSettings();
        var budget = new Budget(Database, wall, Settings.Season.Zone, model.DailyTokens);
        return new AnswerFromModel(otherwise, readables, Names, model, budget, Settings.Season, log);
    }
}
