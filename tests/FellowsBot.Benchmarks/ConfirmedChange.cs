using System.Diagnostics;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using NodaTime;

namespace FellowsBot.Benchmarks;

/// <summary>
/// What a change costs in this process, on SQLite: the proposal, the yes that records it (person, facts, audit, revision, in
/// one transaction), and the undo. The promise: a confirmed change in less than 5 ms at the median.
/// </summary>
internal static class ConfirmedChange
{
    private const int WarmUp = 100;
    private const int Changes = 1_000;

    public static async Task RunAsync()
    {
        using var world = await BenchWorld.CreateAsync();
        var staff = await world.Bot.Askers.FindAsync("staff@example.org", CancellationToken.None);
        double[] proposed = new double[Changes],
            confirmed = new double[Changes],
            undone = new double[Changes];
        var at = Instant.FromUtc(2025, 9, 1, 16, 0);
        for (var (i, person) = (0, 2); i < Changes + WarmUp && person < BenchWorld.People; person++)
        {
            var wish = new CountReferences(Received: (person + 2) % 3)
            {
                Who = Whom.Exactly(person),
                Reason = "counted",
            };
            at += Duration.FromSeconds(1);
            var (proposal, first) = await TimedAsync(world, wish, staff, at);
            if (proposal.Outcome is not Outcome.Proposed)
            {
                // Somebody who withdrew or was rejected.
                continue;
            }
            var code = proposal.Parts.OfType<Buttons>().Single().Items[0].Says.Split(' ')[1];
            var (done, second) = await TimedAsync(world, new Settle(IsYes: true, code), staff, at);
            Check(done);
            if (i++ < WarmUp)
            {
                continue;
            }
            (proposed[i - WarmUp - 1], confirmed[i - WarmUp - 1]) = (first, second);
            if (i % 2 == 0)
            {
                var (undo, third) = await TimedAsync(world, new UndoLast(), staff, at);
                Check(undo);
                undone[i - WarmUp - 1] = third;
            }
        }
        Say("proposal", proposed);
        Say("confirmed change", confirmed);
        Say("both together", [.. proposed.Zip(confirmed, (a, b) => a + b)]);
        Say("undo", [.. undone.Where(t => t > 0)]);
    }

    private static void Check(Reply reply)
    {
        if (reply.Outcome is not Outcome.Done)
        {
            throw new InvalidOperationException("A change of the run was not recorded.");
        }
    }

    private static async Task<(Reply Reply, double Milliseconds)> TimedAsync(
        BenchWorld world,
        Request request,
        Asker asker,
        Instant at
    )
    {
        var turn = new Turn("…", asker, Place.Direct, "bench", at);
        var start = Stopwatch.GetTimestamp();
        var reply = await world.Bot.Answers.AnswerAsync(request, turn, CancellationToken.None);
        return (reply, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    private static void Say(string what, double[] times)
    {
        Array.Sort(times);
        Console.WriteLine(
            $"{what}, {times.Length} times, {BenchWorld.People} people: median {times[times.Length / 2]:0.000} ms, p99 {times[times.Length * 99 / 100]:0.000} ms, worst {times[^1]:0.00} ms"
        );
    }
}
