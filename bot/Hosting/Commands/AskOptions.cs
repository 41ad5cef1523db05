using System.CommandLine;
using FellowsBot.Channels.Terminal;
using FellowsBot.Conversation;
using NodaTime;

namespace FellowsBot.Hosting.Commands;

/// <summary>The options that `ask` and `chat` share: who asks, when, and where.</summary>
internal static class AskOptions
{
    public static Option<string?> As() =>
        new("--as") { Description = "The e-mail address of the one who asks; none = somebody the bot does not know." };

    public static Option<Instant?> At() =>
        new("--at")
        {
            Description = "When it is asked: an ISO instant with offset, for example 2025-10-06T09:00:00-07:00.",
            CustomParser = result =>
            {
                if (Moments.TryParse(result.Tokens[0].Value, out var at))
                {
                    return at;
                }
                result.AddError(
                    $"--at \"{result.Tokens[0].Value}\" is no instant: use ISO with an offset, for example 2025-10-06T09:00:00-07:00."
                );
                return null;
            },
        };

    public static Option<Place> In() =>
        new("--in")
        {
            Description = "Where it is asked: dm (default) or channel.",
            CustomParser = result =>
            {
                switch (result.Tokens[0].Value)
                {
                    case "dm":
                        return Place.Direct;
                    case "channel":
                        return Place.Channel;
                    default:
                        result.AddError($"--in \"{result.Tokens[0].Value}\" is no place: use dm or channel.");
                        return default;
                }
            },
        };
}
