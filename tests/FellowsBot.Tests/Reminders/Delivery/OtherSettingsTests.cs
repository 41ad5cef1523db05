using FellowsBot.Hosting.Settings;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Reminders.Delivery;

/// <summary>The settings are changed between two starts, with a message entered by the old ones and not yet sent.</summary>
public class OtherSettingsTests
{
    private static Person Ada =>
        A.Applicant("Ada Okafor")
            .With(
                stage: StageId.Offer,
                offer: OfferStatus.Open,
                offerSent: "2025-10-01T15:00:00-07:00",
                offerDeadline: "2025-10-08T15:00:00-07:00"
            );

    private static Person Ben => A.Applicant("Ben Moss").With(stage: StageId.Final, status: StageStatus.Invited);

    /// <summary>The bot was stopped just after it had entered what fell due, and started with other settings.</summary>
    private static async Task<(World World, Node Node)> RestartedAsync(
        Person person,
        string at,
        params (string Key, string? Value)[] changes
    )
    {
        var world = await World.WithAsync(person);
        world.MoveTo("2025-09-15T12:00:00-07:00");
        var before = new Node(world);
        await before.RoundAsync();
        await before.EnterAsync(at);
        world.Restart();
        BotSettings settings = Rehearsed.Settings(changes);
        return (world, await new Node(world, settings: settings).RoundAsync());
    }

    [Fact]
    public async Task An_offset_that_was_taken_out_is_not_sent_and_the_others_are()
    {
        var (world, node) = await RestartedAsync(
            Ada,
            "2025-10-05T15:00:00-07:00",
            ("Reminders:Rules:offer.near:Offsets", "24h")
        );
        await using var _ = world;

        Assert.Equal(
            ["Suppressed: the settings no longer have offer.near at 72h"],
            await world.StatesAsync("offer.near")
        );
        await node.RoundAsync("2025-10-07T15:00:00-07:00");
        await node.RoundAsync("2025-10-08T11:00:00-07:00");
        Assert.Equal("Sent", (await world.StatesAsync("offer.near"))[^1]);
        Assert.Equal(2, (await world.RowsAsync("offer.near")).Count);
    }

    [Fact]
    public async Task A_rule_that_was_switched_off_sends_nothing()
    {
        var (world, node) = await RestartedAsync(
            Ada,
            "2025-10-05T15:00:00-07:00",
            ("Reminders:Rules:offer.near:Enabled", "false")
        );
        await using var _ = world;

        await node.RoundAsync("2025-10-07T15:00:00-07:00");

        Assert.Equal(["Suppressed: the rule offer.near has been switched off"], await world.StatesAsync("offer.near"));
        Assert.Equal(["Sent", "Sent"], await world.StatesAsync("offer.near.person"));
    }

    [Fact]
    public async Task A_cut_off_that_was_moved_is_reminded_of_by_its_new_date()
    {
        var (world, node) = await RestartedAsync(
            Ben,
            "2025-09-16T08:00:00-07:00",
            ("Season:Stages:final:Closes", "2025-09-25")
        );
        await using var _ = world;

        Assert.Empty(node.Platform.Got);
        Assert.Equal(
            ["Suppressed: Ben Moss's deadline moved to Thursday 25 September 2025, 23:59 PDT"],
            await world.StatesAsync("stage.due")
        );
        await node.RoundAsync("2025-09-19T08:00:00-07:00");
        Assert.Contains("Thursday 25 September 2025", Assert.Single(node.Platform.Texts), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_that_was_changed_is_used_at_once()
    {
        var (world, node) = await RestartedAsync(
            Ada,
            "2025-10-05T15:00:00-07:00",
            ("Reminders:Rules:offer.near:Template:Staff", "{name}: {left}.")
        );
        await using var _ = world;

        Assert.Contains(node.Platform.Texts, t => t.StartsWith("Ada Okafor: 3 days.", StringComparison.Ordinal));
    }
}
