namespace FellowsBot.Channels;

/// <summary>At most so many messages into one conversation within a time.</summary>
public sealed record Rate(int Most, TimeSpan Within);

/// <summary>How a platform may be spoken to: its own figures, in one place.</summary>
/// <param name="Rates">What one conversation takes.</param>
/// <param name="Overall">What all conversations together take.</param>
/// <param name="LongestWait">A wait no longer than this is waited; a longer one is for a later sweep.</param>
/// <param name="Timeout">A send without an answer for so long is in doubt.</param>
/// <param name="Retries">How often a plain refusal is tried again at once.</param>
/// <param name="BreakAfter">So many sends in a row without an answer, and the platform is left alone.</param>
/// <param name="BreakFor">For how long.</param>
public sealed record Limits(
    IReadOnlyList<Rate> Rates,
    IReadOnlyList<Rate> Overall,
    TimeSpan LongestWait,
    TimeSpan Timeout,
    int Retries,
    int BreakAfter,
    TimeSpan BreakFor
)
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Teams, for each bot and thread: 7 in 1 s, 8 in 2 s, 60 in 30 s, 1800 in an hour; for each bot and tenant 30 in 1 s
    /// (Microsoft, "rate-limit").
    /// </summary>
    public static readonly Limits Teams = Usual(
        [
            new Rate(7, Second),
            new Rate(8, 2 * Second),
            new Rate(60, 30 * Second),
            new Rate(1800, TimeSpan.FromHours(1)),
        ],
        [new Rate(30, Second)]
    );

    /// <summary>Slack: `chat.postMessage` about once a second into one channel (docs.slack.dev, "rate-limits").</summary>
    public static readonly Limits Slack = Usual([new Rate(1, Second)], []);

    /// <summary>No try of a message begins later than this after its first, so that all stay within its lease of a minute.</summary>
    public TimeSpan AllTries => (Retries + 1) * (LongestWait + Timeout) - Timeout;

    /// <summary>Three times three and ten seconds.</summary>
    private static Limits Usual(IReadOnlyList<Rate> rates, IReadOnlyList<Rate> overall) =>
        new(
            rates,
            overall,
            LongestWait: 3 * Second,
            Timeout: 10 * Second,
            Retries: 2,
            BreakAfter: 5,
            BreakFor: 30 * Second
        );
}
