using System.Diagnostics.Metrics;
using FellowsBot.Storage.Changes;
using NodaTime;

namespace FellowsBot.Reminders.Delivery;

/// <summary>What is measured of the ledger: how many messages stand how, and how long the oldest that is due has waited.</summary>
internal static class LedgerMeter
{
    public const string MeterName = "FellowsBot.Ledger";
    private static readonly Meter Meter = new(MeterName);
    private static IReadOnlyDictionary<OwedState, int> states = new Dictionary<OwedState, int>();
    private static double oldest;

    static LedgerMeter()
    {
        Meter.CreateObservableGauge(
            "fellowsbot.ledger.messages",
            () =>
                Enum.GetValues<OwedState>()
                    .Select(s => new Measurement<int>(
                        states.GetValueOrDefault(s),
                        new KeyValuePair<string, object?>("state", s.ToString().ToLowerInvariant())
                    )),
            description: "Messages in the ledger by how they stand."
        );
        Meter.CreateObservableGauge(
            "fellowsbot.ledger.oldest",
            () => oldest,
            unit: "s",
            description: "How long the oldest message that is due has been waiting."
        );
    }

    /// <summary>What the next look at the measures shows.</summary>
    public static void Show(IReadOnlyDictionary<OwedState, int> now, Duration waiting) =>
        (states, oldest) = (now, waiting.TotalSeconds);
}
