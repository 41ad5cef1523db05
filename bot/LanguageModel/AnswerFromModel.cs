using System.Diagnostics;
using System.Net;
using Anthropic.Exceptions;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Names;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Programme;
using Microsoft.Extensions.AI;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace FellowsBot.LanguageModel;

/// <summary>
/// Asks a language model what nothing else covers. Its answer is given only where it holds against the sources that it read;
/// in every other case, and whenever the service is slow, broken or used up, the local answer stands as if there were no model.
/// </summary>
public sealed class AnswerFromModel(
    IAnswer<NotCovered> otherwise,
    Readables readables,
    INameBooks names,
    ModelSettings settings,
    Budget budget,
    Season season,
    ModelLog log
) : IAnswer<NotCovered>
{
    private const int FailuresInARow = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private readonly Lazy<IChatClient> client = new(() => Claude.Client(settings));
    private readonly ResiliencePipeline patience = Patience(settings.Timeout.ToTimeSpan());

    public async Task<Reply> AnswerAsync(NotCovered request, Turn turn, CancellationToken cancel)
    {
        if (request.Kind is not Uncovered.Question)
        {
            return await otherwise.AnswerAsync(request, turn, cancel);
        }
        var start = Stopwatch.GetTimestamp();
        var reading = new Reading(readables, turn);
        var metered = new Metered();
        var (finding, draft, trouble) = await TryAsync(metered, reading, turn, cancel);
        log.Note(finding, metered.Calls, metered.Tokens, Stopwatch.GetElapsedTime(start), trouble);
        return finding is Finding.Answered
            ? ReplyOf(draft!, reading)
            : await otherwise.AnswerAsync(request, turn, cancel);
    }

    private async Task<(Finding, Draft?, string? Trouble)> TryAsync(
        Metered metered,
        Reading reading,
        Turn turn,
        CancellationToken cancel
    )
    {
        try
        {
            return await patience.ExecuteAsync(inTime => AskAsync(metered, reading, turn, inTime), cancel);
        }
        catch (Exception trouble) when (!cancel.IsCancellationRequested)
        {
            return (FindingOf(trouble), null, NameOf(trouble));
        }
    }

    private async ValueTask<(Finding, Draft?, string?)> AskAsync(
        Metered metered,
        Reading reading,
        Turn turn,
        CancellationToken cancel
    )
    {
        if (await budget.SetAsideAsync(cancel) is not { } day)
        {
            return (Finding.Overspent, null, null);
        }
        try
        {
            var question = await QuestionAsync(turn, reading, cancel);
            var (finding, draft) = await new Exchange(reading).RunAsync(
                metered.Over(client.Value),
                question,
                turn,
                season,
                cancel
            );
            return (finding, draft, null);
        }
        finally
        {
            await budget.SettleAsync(day, metered.Tokens);
        }
    }

    private async Task<string> QuestionAsync(Turn turn, Reading reading, CancellationToken cancel)
    {
        var book = turn.Asker.MayNamePeople ? (await names.CurrentAsync(cancel)).For(turn.Asker) : NameBook.Empty;
        return Redaction.OfQuestion(turn.Text, book, reading.IsEverydayWord);
    }

    private static Reply ReplyOf(Draft draft, Reading reading)
    {
        var sources = draft.Citations.Select(c => c.Source).Distinct().ToList();
        var topics = sources.Select(reading.TopicOf).OfType<Topic>().ToList();
        var parts = new List<Part>
        {
            new Paragraph(Words.Clean(draft.Answer)),
            new Paragraph(
                $"A language model put this together from {Dates.Join([.. sources.Select(reading.TitleOf)])}; where it matters, ask the staff."
            ),
        };
        if (topics.Count > 0)
        {
            parts.Add(new Buttons([.. topics.Select(t => new Button(t.Title, t.Asks[0]))]));
        }
        return Reply.Answer("model", [.. parts]) with
        {
            Private = reading.IsPersonal,
            Sources = sources,
            Remember = topics is [var topic] ? new Memory { Topic = topic.Id } : null,
        };
    }

    /// <summary>One question has so much time, all its calls together; after some failures in a row nobody waits for the service for a while.</summary>
    private static ResiliencePipeline Patience(TimeSpan timeout) =>
        new ResiliencePipelineBuilder()
            .AddCircuitBreaker(
                new CircuitBreakerStrategyOptions
                {
                    FailureRatio = 1,
                    MinimumThroughput = FailuresInARow,
                    SamplingDuration = Pause,
                    BreakDuration = Pause,
                    ShouldHandle = new PredicateBuilder().Handle<Exception>(e => e is not OperationCanceledException),
                }
            )
            .AddTimeout(timeout)
            .Build();

    private static Finding FindingOf(Exception trouble) =>
        trouble switch
        {
            BrokenCircuitException => Finding.Paused,
            TimeoutRejectedException or OperationCanceledException => Finding.Slow,
            AnthropicApiException { StatusCode: HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden } =>
                Finding.KeyRefused,
            AnthropicInvalidDataException or System.Text.Json.JsonException => Finding.Malformed,
            _ => Finding.Broken,
        };

    /// <summary>What kind of trouble it was; never its message, for that may quote what was said.</summary>
    private static string NameOf(Exception trouble) =>
        trouble is AnthropicApiException refused ? $"status {(int)refused.StatusCode}" : trouble.GetType().Name;
}
