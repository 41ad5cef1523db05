using FellowsBot.Conversation;
using FellowsBot.Hosting.Settings;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.LanguageModel;

/// <summary>The bot with the sample people and a language model that says what a test has lined up.</summary>
public abstract class ModelTests : IAsyncLifetime
{
    protected const string Key = "sk-ant-not-a-key";
    protected const string Uncovered = "what about maternity leave cover?";
    protected const string Benefits = "handbook#benefits";

    private protected FakeClaude Claude { get; private set; } = null!;
    private protected World World { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync()
    {
        Claude = await FakeClaude.StartAsync();
        World = await World.SampleAsync(Settings());
    }

    public virtual async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        await Claude.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected BotSettings Settings(int dailyTokens = 1_000_000, int timeout = 30) =>
        World.Settings with
        {
            Anthropic = new AnthropicOptions
            {
                ApiKey = Key,
                BaseUrl = Claude.BaseUrl,
                DailyTokens = dailyTokens,
                Timeout = timeout,
            },
        };

    /// <summary>The local answer: it is not known, and the question waits for staff, once.</summary>
    private protected async Task AssertLocalAsync(Heard heard)
    {
        Assert.Equal((Outcome.Unknown, "unknown"), (heard.Outcome, heard.Intent));
        Assert.StartsWith(
            "I don't know that one, so I have passed your question to the programme's staff.",
            heard.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(Uncovered, Assert.Single(await World.QuestionsAsync()).Text);
    }
}
