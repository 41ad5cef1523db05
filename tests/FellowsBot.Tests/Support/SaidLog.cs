using Microsoft.Extensions.Logging;

namespace FellowsBot.Tests.Support;

/// <summary>What one writer says to the log: the level, the line and the whole exception.</summary>
internal sealed class SaidLog<T> : ILogger<T>
{
    public List<string> Lines { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => Lines.Add($"{logLevel} {formatter(state, exception)}{exception}");
}
