using System.CommandLine;
using FellowsBot.Channels;
using FellowsBot.Channels.Terminal;
using FellowsBot.Conversation;

namespace FellowsBot.Hosting.Commands;

/// <summary>`chat`: a conversation in the terminal, until "exit" or the end of the input.</summary>
internal static class ChatCommand
{
    public static Command Create(string[] settings)
    {
        var who = AskOptions.As();
        var at = AskOptions.At();
        var command = new Command("chat", "A conversation in the terminal; \"exit\" ends it.") { who, at };
        command.SetAction(
            (parsed, cancel) =>
                Startup.WithBotAsync(
                    settings,
                    bot =>
                        TalkAsync(
                            new TerminalChannel(bot.Conversations, bot.Askers, bot.Clock),
                            new TerminalRequest(
                                "",
                                parsed.GetValue(who),
                                parsed.GetValue(at),
                                Place.Direct,
                                Guid.NewGuid().ToString("N")
                            ),
                            cancel
                        ),
                    cancel
                )
        );
        return command;
    }

    private static async Task<int> TalkAsync(
        TerminalChannel terminal,
        TerminalRequest opening,
        CancellationToken cancel
    )
    {
        while (true)
        {
            if (!Console.IsInputRedirected)
            {
                Console.Out.Write("you> ");
            }
            if (await Console.In.ReadLineAsync(cancel) is not { } line || line.Trim() is "exit" or "quit")
            {
                return Startup.Done;
            }
            if (line.Trim().Length > 0)
            {
                var reply = await terminal.AskAsync(opening with { Text = line }, cancel);
                Console.Out.WriteLine(TextRenderer.Render(reply));
            }
        }
    }
}
