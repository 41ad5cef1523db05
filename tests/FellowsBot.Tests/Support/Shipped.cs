using FellowsBot.Hosting.Settings;
using FellowsBot.Programme;
using Microsoft.Extensions.Configuration;

namespace FellowsBot.Tests.Support;

/// <summary>The settings as they ship, and what a test changes of them.</summary>
internal static class Shipped
{
    private static readonly Lazy<BotSettings> Read = new(() => SettingsReader.Read(With()).Settings!);

    /// <summary>appsettings.json and nothing else.</summary>
    public static BotSettings Settings => Read.Value;

    /// <summary>The sample season of the contract, section 4.</summary>
    public static Season Season => Settings.Season;

    /// <summary>appsettings.json with some keys set; "!" before a key takes it out, with all below it.</summary>
    public static IConfigurationRoot With(params IEnumerable<(string Key, string? Value)> changes)
    {
        var values = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(Repository.Root, "appsettings.json"))
            .Build()
            .AsEnumerable()
            .Where(pair => pair.Value is not null)
            .ToDictionary(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in changes)
        {
            if (key[0] == '!')
            {
                values
                    .Keys.Where(k => k == key[1..] || k.StartsWith($"{key[1..]}:", StringComparison.Ordinal))
                    .ToList()
                    .ForEach(k => values.Remove(k));
            }
            else
            {
                values[key] = value;
            }
        }
        return new ConfigurationBuilder().AddInMemoryCollection(values).Build();
    }
}
