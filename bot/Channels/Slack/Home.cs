using FellowsBot.Channels.Slack.Kit;
using FellowsBot.Channels.Slack.Wire;
using FellowsBot.Conversation;
using NodaTime;

namespace FellowsBot.Channels.Slack;

/// <summary>
/// The app's home tab: how one stands and what is next; for staff the open offers and the extensions still undecided; for
/// mentors their fellows. What is too much for one view is said in full at the press of a button.
/// </summary>
internal sealed class Home(Answers answers, SlackApi api, SlackPeople people, SlackSettings settings)
{
    /// <summary>Slack takes 100 blocks; each section keeps well within its share.</summary>
    private const int MostInASection = 20;
    private const int MostLetters = 5_000;

    public async Task ShowAsync(Speaking by, CancellationToken cancel)
    {
        var blocks = new List<Block> { new Header(new PlainText(Greeting(by.Asker))) };
        foreach (var (title, request, more) in Sections(by.Asker))
        {
            var turn = new Turn(title, by.Asker, Place.Direct, null, by.At) { Channel = SlackSettings.Platform };
            var reply = await answers.AnswerAsync(request, turn, cancel);
            blocks.AddRange(Section(title, reply, by, more));
        }
        blocks.Add(new Divider());
        var buttons = new Buttons([new Button("The calendar", "what are all the dates?"), new Button("Help", "help")]);
        blocks.AddRange(Own(BlockKit.Pieces(EveryReply(buttons), [], Surface.Home), "end"));
        await people.PatientlyAsync(
            token => api.PublishViewAsync(new PublishView(by.Contact.UserId, new View("home", blocks)), token),
            cancel
        );
    }

    private List<Block> Section(string title, Reply reply, Speaking by, string more)
    {
        DateTimeZone[] zones = by.Zone is { } zone ? [settings.SeasonZone, zone] : [settings.SeasonZone];
        var shown = reply with { Parts = [.. reply.Parts.Where(p => p is not Buttons)] };
        var letters = 0;
        var all = BlockKit.Pieces(shown, zones, Surface.Home);
        var kept = all.TakeWhile(p => (letters += p.Block.Letters()) <= MostLetters).Take(MostInASection).ToList();
        var blocks = new List<Block> { new Header(new PlainText(title)) };
        blocks.AddRange(kept.Select(p => p.Block));
        if (kept.Count < all.Count)
        {
            var rest = new Part[]
            {
                new Paragraph("There is more of this than fits here."),
                new Buttons([new Button("Show all", more)]),
            };
            blocks.AddRange(Own(BlockKit.Pieces(EveryReply(rest), [], Surface.Home), title));
        }
        return blocks;
    }

    /// <summary>Buttons of several sections in one view need names of their own.</summary>
    private static IEnumerable<Block> Own(IEnumerable<Piece> pieces, string section) =>
        pieces.Select(p => p.Block is Actions a ? a with { BlockId = $"home:{section}" } : p.Block);

    private static Reply EveryReply(params Part[] parts) => Reply.Answer("home", parts);

    private static string Greeting(Asker asker) =>
        asker.Person is { } person ? Short($"Hello {Inert.Plain(person.FirstName)}") : "FellowsBot";

    private static string Short(string text) => text.Length <= 100 ? text : "Hello";

    private static IReadOnlyList<(string Title, Request Request, string More)> Sections(Asker asker) =>
        asker.IsStaff
            ?
            [
                ("This week", new AskAgenda(Days.NextSevenDays), "what's due in the next seven days?"),
                ("Open offers", new ListOffers(Days.All), "which offers are open?"),
                ("Undecided extensions", new AskStaffList(StaffList.Undecided), "whose extension is undecided?"),
                ("Questions for staff", new AskOpenQuestions(), "which questions are open?"),
            ]
        : asker.IsStranger ? [("The season", new AskSeason(SeasonAspect.All), "what are all the dates?")]
        : asker.IsMentor
            ?
            [
                ("Your fellows", new AskFellowsOf(new Subject.Self()), "who are my fellows?"),
                ("What is next", new AskSeason(SeasonAspect.Next), "what's next?"),
            ]
        :
        [
            ("Where you stand", new AskPerson(new Subject.Self(), PersonAspect.Status), "what's my status?"),
            ("What is next", new AskPerson(new Subject.Self(), PersonAspect.Next), "what's next for me?"),
        ];
}
