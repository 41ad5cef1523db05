using System.ComponentModel;
using System.Text;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Understanding;
using Microsoft.Extensions.AI;

namespace FellowsBot.LanguageModel;

/// <summary>What the model may read, all of it by way of the answers that the asker would get from the bot itself.</summary>
/// <param name="Topics">The handbook's topics.</param>
/// <param name="Handbook">A topic.</param>
/// <param name="Season">The calendar.</param>
/// <param name="Person">Asked about the asker only.</param>
public sealed record Readables(
    ITopics Topics,
    IAnswer<AskHandbook> Handbook,
    IAnswer<AskSeason> Season,
    IAnswer<AskPerson> Person
);

/// <summary>The model's tools for one turn: each only reads, with the asker's rights, and what was read is kept to check citations against.</summary>
internal sealed class Reading(Readables readables, Turn turn)
{
    private const int Found = 4;
    private const int MostReads = 6;
    private const string Record = "record";
    private readonly Dictionary<string, string> read = [];
    private readonly Lazy<Shelf> shelf = new(() => new Shelf(readables.Topics.Topics()));
    private int reads;

    /// <summary>What was read, by source.</summary>
    public IReadOnlyDictionary<string, string> Read => read;

    /// <summary>Whether the model has seen anything of the asker's own: then others must not see its answer.</summary>
    public bool IsPersonal => read.ContainsKey(Record);

    /// <summary>Whether a word, folded, is one that the handbook uses, or a month: a name that is also a word.</summary>
    public bool IsEverydayWord(string word) => shelf.Value.Uses(word);

    public string TitleOf(string source) =>
        source switch
        {
            Record => "your record",
            "season" => "the calendar",
            _ => TopicOf(source) is { } topic ? $"“{topic.Title}”" : source,
        };

    public Topic? TopicOf(string source) =>
        source.StartsWith(HandbookSource(""), StringComparison.Ordinal)
            ? shelf.Value.Find(source[HandbookSource("").Length..])
            : null;

    /// <summary>The tools; one's own standing is among them only for somebody on record.</summary>
    public IList<AITool> Tools()
    {
        List<AITool> tools =
        [
            Tool(SearchHandbookAsync, "search_handbook"),
            Tool(ReadHandbookAsync, "read_handbook"),
            Tool(SeasonCalendarAsync, "season_calendar"),
        ];
        if (turn.Asker.Person is not null)
        {
            tools.Add(Tool(MyStandingAsync, "my_standing"));
        }
        return tools;
    }

    /// <summary>A tool that gives its text as it is, not as JSON.</summary>
    private static AIFunction Tool(Delegate read, string name) =>
        AIFunctionFactory.Create(
            read,
            new AIFunctionFactoryOptions { Name = name, MarshalResult = (text, _, _) => ValueTask.FromResult(text) }
        );

    [Description("Finds the handbook's entries that come nearest to a few words, and gives their texts.")]
    private async Task<string> SearchHandbookAsync(
        [Description("A few words, such as: visa sponsorship")] string query,
        CancellationToken cancel
    )
    {
        if (IsTooMuch())
        {
            return TooMuch;
        }
        var texts = new List<string>();
        foreach (var topic in shelf.Value.Nearest(query, Found))
        {
            texts.Add(await TopicAsync(topic, cancel));
        }
        return texts.Count > 0 ? string.Join("\n\n", texts) : "No entry has any of these words.";
    }

    [Description("Gives the text of one entry of the handbook.")]
    private async Task<string> ReadHandbookAsync(
        [Description("The entry's id, such as: offers")] string entry,
        CancellationToken cancel
    ) =>
        IsTooMuch() ? TooMuch
        : shelf.Value.Find(entry) is { } topic ? await TopicAsync(topic, cancel)
        : "There is no such entry.";

    [Description("Gives the season's calendar: every stage with when it opens and closes.")]
    private async Task<string> SeasonCalendarAsync(CancellationToken cancel) =>
        IsTooMuch()
            ? TooMuch
            : Kept("season", await readables.Season.AnswerAsync(new AskSeason(SeasonAspect.All), turn, cancel));

    [Description("Gives what the programme has on record about the person who asks: stage, status, deadlines, offer.")]
    private async Task<string> MyStandingAsync(CancellationToken cancel)
    {
        if (IsTooMuch())
        {
            return TooMuch;
        }
        var self = new Subject.Self();
        var all = await readables.Person.AnswerAsync(new AskPerson(self, PersonAspect.Summary), turn, cancel);
        var next = await readables.Person.AnswerAsync(new AskPerson(self, PersonAspect.Next), turn, cancel);
        return Kept(Record, Reply.Together([all, next]));
    }

    private async Task<string> TopicAsync(Topic topic, CancellationToken cancel) =>
        Kept(
            HandbookSource(topic.Id),
            await readables.Handbook.AnswerAsync(new AskHandbook(topic.Id), turn, cancel),
            topic.Title
        );

    /// <summary>Notes what is given out, and gives it out, under its source's name.</summary>
    private string Kept(string source, Reply reply, string? title = null)
    {
        var text = Redaction.WithoutContacts(Text(reply, turn.Asker.Person?.FullName));
        lock (read)
        {
            read[source] = text;
        }
        return $"source: {source}\n{(title is null ? "" : $"title: {title}\n")}{text}";
    }

    private bool IsTooMuch() => Interlocked.Increment(ref reads) > MostReads;

    private const string TooMuch = "You have read as much as one question may. Hand in your answer.";

    private static string HandbookSource(string id) => $"handbook#{id}";

    /// <summary>A reply as lines; who the asker is, the model need not know.</summary>
    private static string Text(Reply reply, string? asker)
    {
        var text = new StringBuilder();
        foreach (var line in reply.Parts.SelectMany(LinesOf))
        {
            var plain = Words.Clean(line);
            text.Append(asker is null ? plain : plain.Replace(asker, "the asker", StringComparison.OrdinalIgnoreCase));
            text.Append('\n');
        }
        return text.ToString().TrimEnd();
    }

    private static IEnumerable<string> LinesOf(Part part) =>
        part switch
        {
            Paragraph paragraph => [paragraph.Text],
            Bullets bullets => bullets.Items.Select(item => $"- {item}"),
            Facts facts => facts.Items.Select(f => $"{f.Label}: {f.Value}"),
            Table table => [table.Caption, .. table.Rows.Prepend(table.Columns).Select(r => string.Join(" | ", r))],
            _ => [],
        };
}
