namespace FellowsBot.LanguageModel;

/// <summary>
/// What `await` does, for the two places that wait for a type of the model's library. EF Core looks at every type of the bot
/// at each start, at its base, its fields and its constructors: a library's type in one of these, and a method with `await`
/// has fields of its own, would have the library loaded also where no model is set up (a test watches over it).
/// </summary>
internal static class Later
{
    public static Task<TResult> Of<T, TResult>(Task<T> task, Func<T, TResult> then) =>
        OfAny(task, done => then(done.GetAwaiter().GetResult()));

    /// <summary>The same for one that may also have failed.</summary>
    public static Task<TResult> OfAny<T, TResult>(Task<T> task, Func<Task<T>, TResult> then) =>
        task.ContinueWith(
            then,
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default
        );
}
