using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace FellowsBot.LanguageModel;

/// <summary>One line of log and one step of a counter for every question put to the model. Never who asked, nor a word that was said, nor the key.</summary>
public sealed partial class ModelLog : IDisposable
{
    /// <summary>The meter's name, for whoever collects.</summary>
    public const string MeterName = "FellowsBot.LanguageModel";

    private readonly Meter meter = new(MeterName);
    private readonly Counter<long> questions;
    private readonly Counter<long> tokens;
    private ILogger log = NullLogger.Instance;

    public ModelLog()
    {
        questions = meter.CreateCounter<long>("fellowsbot.model.questions", null, "Questions, by how they went.");
        tokens = meter.CreateCounter<long>("fellowsbot.model.tokens", null, "Tokens read and written.");
    }

    /// <summary>Where the lines go from now on; nowhere at first, for a command at the terminal has no log.</summary>
    public void To(ILogger<ModelLog> target) => log = target;

    internal void Note(Finding finding, int calls, long used, TimeSpan took, string? trouble)
    {
        questions.Add(1, new KeyValuePair<string, object?>("finding", finding.ToString().ToLowerInvariant()));
        tokens.Add(used);
        Line(log, LevelOf(finding), finding, calls, used, took.TotalMilliseconds, trouble ?? "none");
        if (finding is Finding.KeyRefused)
        {
            KeyLine(log);
        }
    }

    public void Dispose() => meter.Dispose();

    private static LogLevel LevelOf(Finding finding) =>
        finding is Finding.Slow or Finding.Broken or Finding.KeyRefused ? LogLevel.Warning : LogLevel.Information;

    [LoggerMessage(
        EventId = 2,
        EventName = "Model",
        Message = "model: {Finding}, {Calls} calls, {Tokens} tokens, {Milliseconds:0} ms, trouble {Trouble}"
    )]
    private static partial void Line(
        ILogger log,
        LogLevel level,
        Finding finding,
        int calls,
        long tokens,
        double milliseconds,
        string trouble
    );

    [LoggerMessage(
        EventId = 3,
        EventName = "ModelKey",
        Level = LogLevel.Error,
        Message = "The language model's service does not take Anthropic:ApiKey. Set one that is valid, or unset it; until then the bot answers without."
    )]
    private static partial void KeyLine(ILogger log);
}
