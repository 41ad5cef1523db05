using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Tests.Support;

/// <summary>Many people who are each reminded of their own cut-off at the same instant, and a world a minute before it.</summary>
internal static class Broadcast
{
    private static readonly Instant Deadline = Instant.FromUtc(2025, 9, 18, 20, 0);

    /// <summary>Three days before the cut-off, one in the afternoon in the season's zone.</summary>
    public static readonly Instant Due = Deadline - Duration.FromDays(3);

    /// <summary>A world in which so many messages fall due in a minute, the ledger filled up to now.</summary>
    public static async Task<World> WorldAsync(int people)
    {
        var world = await World.WithAsync([
            .. Enumerable
                .Range(0, people)
                .Select(n =>
                    A.Applicant("Ada Okafor")
                        .With(email: $"ada{n}@example.org", stage: StageId.Final, status: StageStatus.Invited) with
                    {
                        OwnCutOffAt = Deadline,
                        OwnCutOffGrantedAt = Due - Duration.FromDays(9),
                    }
                ),
        ]);
        world.Clock.Reset(Due - Duration.FromMinutes(1));
        await new Node(world).RoundAsync();
        return world;
    }
}
