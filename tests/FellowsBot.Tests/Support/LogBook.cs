using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace FellowsBot.Tests.Support;

/// <summary>Everything that is logged, at every level: the line, each value in it, what went along as scope, and the whole exception.</summary>
internal sealed class LogBook : ILoggerProvider, ISupportExternalScope
{
    private IExternalScopeProvider? scopes;

    /// <summary>The settings under which everything reaches it, and the console stays quiet.</summary>
    public static (string, string?)[] Settings =>
        [
            ("Logging:LogLevel:Default", "Trace"),
            ("Logging:LogLevel:Microsoft", "Trace"),
            ("Logging:LogLevel:Microsoft.EntityFrameworkCore", "Trace"),
            ("Logging:Console:LogLevel:Default", "None"),
        ];

    public ConcurrentQueue<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public void Dispose() { }

    private void Write(string line)
    {
        Lines.Enqueue(line);
        scopes?.ForEachScope((scope, lines) => lines.Enqueue($"  within {Of(scope)}"), Lines);
    }

    private static string Of(object? state) =>
        state is IEnumerable<KeyValuePair<string, object?>> values
            ? $"{state} [{string.Join(", ", values.Select(v => $"{v.Key}={v.Value}"))}]"
            : $"{state}";

    private sealed class Writer(LogBook book, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => book.Write($"{logLevel} {category}: {formatter(state, exception)} {Of(state)} {exception}");
    }
}
