using FellowsBot.Conversation.Changes;

namespace FellowsBot.Conversation;

/// <summary>Answers one type of request, with the asker's rights.</summary>
/// <typeparam name="TRequest">The request type.</typeparam>
public interface IAnswer<in TRequest>
    where TRequest : Request
{
    Task<Reply> AnswerAsync(TRequest request, Turn turn, CancellationToken cancel);
}

/// <summary>Which feature answers which request: one line of registration each.</summary>
public sealed class Answers
{
    private readonly Dictionary<Type, Func<Request, Turn, CancellationToken, Task<Reply>>> byType = [];

    public Answers Add<TRequest>(IAnswer<TRequest> answer)
        where TRequest : Request
    {
        byType.Add(typeof(TRequest), (request, turn, cancel) => answer.AnswerAsync((TRequest)request, turn, cancel));
        return this;
    }

    /// <summary>One answer for every kind of change: they all pass the same desk, but for those that a feature answers itself.</summary>
    public Answers AddWishes(IEnumerable<Type> kinds, IAnswer<Wish> answer)
    {
        foreach (var kind in kinds)
        {
            byType.TryAdd(kind, (request, turn, cancel) => answer.AnswerAsync((Wish)request, turn, cancel));
        }
        return this;
    }

    public IReadOnlyCollection<Type> Covered => byType.Keys;

    /// <summary>The answer; what no feature answers is handed to the staff like any other thing the bot does not know.</summary>
    public Task<Reply> AnswerAsync(Request request, Turn turn, CancellationToken cancel) =>
        IsCovered(request)
            ? byType[request.GetType()](request, turn, cancel)
            : byType[typeof(NotCovered)](new NotCovered([]), turn, cancel);

    private bool IsCovered(Request request) =>
        byType.ContainsKey(request.GetType())
        && (request is not Wishes several || several.Each.All(w => byType.ContainsKey(w.GetType())));
}
