using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using FellowsBot.Channels;
using FellowsBot.Channels.Terminal;

namespace FellowsBot.Hosting.Commands;

/// <summary>`ask`: one turn in the terminal, or with --json and no text a batch of them from standard input.</summary>
internal static partial class AskCommand
{
    public static Command Create(string[] settings)
    {
        var text = new Argument<string[]>("text") { Description = "The question.", Arity = ArgumentArity.ZeroOrMore };
        text.Validators.Add(NoOption);
        var who = AskOptions.As();
        var at = AskOptions.At();
        var place = AskOptions.In();
        var json = new Option<bool>("--json")
        {
            Description = "Reply as JSON; without a text, one request a line from standard input.",
        };
        var command = new Command("ask", "Asks one question, or a batch of them.") { text, who, at, place, json };
        command.SetAction(
            async (parsed, cancel) =>
            {
                var words = parsed.GetValue(text) ?? [];
                if (words.Length == 0 && !parsed.GetValue(json))
                {
                    Startup.Complain(
                        "Say what you want to ask: ask \"when does the application close?\" (or give --json and one request a line)."
                    );
                    return Startup.WrongUsage;
                }
                return await Startup.WithBotAsync(
                    settings,
                    async bot =>
                    {
                        var terminal = new TerminalChannel(bot.Conversations, bot.Askers, bot.Clock);
                        if (words.Length == 0)
                        {
                            await new Batch(terminal).RunAsync(Console.In, Console.Out, cancel);
                            return Startup.Done;
                        }
                        var reply = await terminal.AskAsync(
                            new TerminalRequest(
                                string.Join(' ', words),
                                parsed.GetValue(who),
                                parsed.GetValue(at),
                                parsed.GetValue(place)
                            ),
                            cancel
                        );
                        Console.Out.WriteLine(
                            parsed.GetValue(json) ? BatchReply.Of(null, reply).ToJson() : TextRenderer.Render(reply)
                        );
                        return Startup.Done;
                    },
                    cancel
                );
            }
        );
        return command;
    }

    /// <summary>An option that is not there must not become part of the question: what begins with two dashes is none.</summary>
    private static void NoOption(ArgumentResult words)
    {
        foreach (var token in words.Tokens)
        {
            if (UnknownOption().IsMatch(token.Value))
            {
                words.AddError($"Unrecognized command or argument '{token.Value}'.");
            }
        }
    }

    [GeneratedRegex(@"^--[A-Za-z][^\s]*$", RegexOptions.None, 1000)]
    private static partial Regex UnknownOption();
}
