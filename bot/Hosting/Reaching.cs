using FellowsBot.Channels.Trial;
using FellowsBot.Conversation;
using FellowsBot.Reminders.Delivery;

namespace FellowsBot.Hosting;

/// <summary>Where the bot's own messages can go; in trial mode the trial channels stand in for those that the settings leave out.</summary>
internal static class Reaching
{
    public static Routes From(Bot bot)
    {
        var channels = new Dictionary<string, string>();
        foreach (
            var (name, route) in new[]
            {
                ("staff", bot.Settings.Channels.Staff),
                ("fellows", bot.Settings.Channels.Fellows),
                ("announcements", bot.Settings.Channels.Announcements),
            }
        )
        {
            if (
                (string.IsNullOrWhiteSpace(route) && bot.Settings.IsTrial ? $"trial:{name}" : route) is
                { Length: > 0 } to
            )
            {
                channels[name] = to;
            }
        }
        // Where a real platform is set up, people are reached there; the trial page stands in for what nobody else reaches.
        IOutbound? trial = bot.Settings.IsTrial ? new TrialOutbound() : null;
        IOutbound?[] platforms =
            bot.Settings.Teams.IsOn || bot.Settings.Slack.IsOn
                ? [bot.Teams?.Outbound, bot.Slack?.Outbound, trial]
                : [trial, bot.Teams?.Outbound];
        return new Routes([.. platforms.OfType<IOutbound>()], channels, bot.AddressBook);
    }
}
