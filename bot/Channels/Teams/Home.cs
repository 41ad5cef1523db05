using FellowsBot.Conversation;

namespace FellowsBot.Channels.Teams;

/// <summary>
/// What somebody begins with in the chat with the bot: how they stand, or for staff what the week brings, and buttons for what is
/// asked most.
/// </summary>
internal static class Home
{
    private static readonly string[] Names = ["home", "start", "my home"];

    private static readonly Button Help = new("Help", "help");

    public static bool IsAskedFor(string text) =>
        Names.Contains(text.Trim(' ', '.', '!'), StringComparer.OrdinalIgnoreCase);

    public static async Task<Reply> AsReplyAsync(Presence by, Listening listening, CancellationToken cancel)
    {
        var reply = await listening.HearAsync(by, Begins(by.Asker), cancel);
        return reply with { Parts = [.. reply.Parts.Where(p => p is not Buttons), ButtonsFor(by.Asker)] };
    }

    public static Buttons ButtonsFor(Asker asker) =>
        asker.IsStaff
            ? new Buttons([
                new Button("This week", "what's coming up this week?"),
                new Button("Open offers", "which offers are open?"),
                new Button("Extension board", "show the extension board"),
                new Button("Open questions", "which questions are open?"),
                Help,
            ])
        : asker.IsStranger ? new Buttons([new Button("The calendar", "what are all the dates?"), Help])
        : asker.IsMentor
            ? new Buttons([
                new Button("My fellows", "who are my fellows?"),
                new Button("The calendar", "what are all the dates?"),
                Help,
            ])
        : new Buttons([
            new Button("My status", "what's my status?"),
            new Button("What's next", "what's next for me?"),
            new Button("The calendar", "what are all the dates?"),
            Help,
        ]);

    private static string Begins(Asker asker) =>
        asker.IsStaff ? "what's coming up this week?"
        : asker.IsStranger ? "what are all the dates?"
        : asker.IsMentor ? "who are my fellows?"
        : "what's my status?";
}
