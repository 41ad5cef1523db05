using FellowsBot.LanguageModel;
using Microsoft.Extensions.Logging;

namespace FellowsBot.Tests.LanguageModel;

/// <summary>The lines that the language model's log would have.</summary>
internal sealed class ModelLines : ILogger<ModelLog>
{
    public List<string> Written { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => Written.Add($"{logLevel} {formatter(state, exception)}{exception}");
}
