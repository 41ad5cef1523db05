using System.CommandLine;

namespace FellowsBot.Hosting.Commands;

/// <summary>`chat`: a conversation in the terminal, until "exit" or the end of the input.</summary>
internal static class ChatCommand
{
    public static Command Create(string[] settings)
    {
        var who = AskOptions.As();
        var at = AskOptions.At();
        var command = new Command(
            "chat",
            "A conversation in the terminal; \"exit\" ends it, \"/help\" says how to change who speaks, when and where."
        )
        {
            who,
            at,
        };
        command.SetAction(
            (parsed, cancel) =>
                Startup.WithBotAsync(
                    settings,
                    async bot =>
                    {
                        var chat = new Chat(bot, Console.Out, parsed.GetValue(who), parsed.GetValue(at));
                        await chat.RunAsync(Console.In, isPrompted: !Console.IsInputRedirected, cancel);
                        return Startup.Done;
                    },
                    cancel
                )
        );
        return command;
    }
}
