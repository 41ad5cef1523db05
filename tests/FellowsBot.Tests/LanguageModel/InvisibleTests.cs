using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.LanguageModel;

/// <summary>Where no key is set, nothing shows that there could be a language model; where one is, it is measured and logged without a word of what was said.</summary>
public sealed class InvisibleTests : IAsyncLifetime
{
    private const string Uncovered = "what about maternity leave cover?";
    private static readonly string[] Libraries =
    [
        "Anthropic",
        "Microsoft.Extensions.AI",
        "Microsoft.Extensions.AI.Abstractions",
        "Polly.Core",
    ];

    private readonly Commands run = new();
    private FakeClaude claude = null!;

    public async ValueTask InitializeAsync() => claude = await FakeClaude.StartAsync();

    public async ValueTask DisposeAsync()
    {
        run.Dispose();
        await claude.DisposeAsync();
    }

    [Fact]
    public async Task Without_a_key_none_of_its_libraries_is_loaded()
    {
        var loaded = await LoadedAsync("ask", Uncovered);

        Assert.Contains("fellowsbot", loaded);
        Assert.Empty(loaded.Intersect(Libraries));
    }

    [Fact]
    public async Task With_a_key_the_service_is_not_loaded_before_it_is_needed()
    {
        var loaded = await LoadedAsync(
            "ask",
            "how much is the stipend?",
            "--Anthropic:ApiKey=x",
            $"--Anthropic:BaseUrl={claude.BaseUrl}"
        );

        Assert.DoesNotContain("Anthropic", loaded);
    }

    [Fact]
    public async Task With_a_key_what_is_not_covered_is_asked_from_the_terminal_too()
    {
        claude.GivesUp();

        var loaded = await LoadedAsync(
            "ask",
            Uncovered,
            "--Anthropic:ApiKey=x",
            $"--Anthropic:BaseUrl={claude.BaseUrl}"
        );

        Assert.Single(claude.Calls);
        Assert.Equal(Libraries, Libraries.Intersect(loaded));
    }

    /// <summary>What the environment says to other programs that use the service is not ours.</summary>
    [Fact]
    public async Task Only_the_bots_own_settings_switch_it_on()
    {
        run.Environment["ANTHROPIC_API_KEY"] = "sk-ant-somebody-elses";
        run.Environment["ANTHROPIC_BASE_URL"] = claude.BaseUrl;

        Assert.Equal(0, (await run.RunAsync("ask", Uncovered)).ExitCode);

        Assert.Empty(claude.Calls);
    }

    [Fact]
    public async Task The_environment_does_not_change_where_it_asks_or_with_what()
    {
        await using var other = await FakeClaude.StartAsync();
        run.Environment["ANTHROPIC_API_KEY"] = "sk-ant-somebody-elses";
        run.Environment["ANTHROPIC_AUTH_TOKEN"] = "somebody-elses";
        run.Environment["ANTHROPIC_BASE_URL"] = other.BaseUrl;
        claude.GivesUp();

        await run.RunAsync("ask", Uncovered, "--Anthropic:ApiKey=ours", $"--Anthropic:BaseUrl={claude.BaseUrl}");

        Assert.Equal("Bearer ours", Assert.Single(claude.Calls).Authorization);
        Assert.Empty(other.Calls);
    }

    [Fact]
    public async Task The_metrics_say_nothing_of_it_where_it_is_off()
    {
        await using var bot = await ServedBot.StartAsync();
        await AskAsync(bot);

        Assert.DoesNotContain("fellowsbot_model", await MetricsAsync(bot), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_metrics_count_how_questions_went()
    {
        await using var bot = await ServedBot.StartAsync(
            ("Anthropic:ApiKey", "x"),
            ("Anthropic:BaseUrl", claude.BaseUrl)
        );
        claude.GivesUp();
        await AskAsync(bot);

        var metrics = await MetricsAsync(bot);

        Assert.Matches("""fellowsbot_model_questions_total\{[^}]*finding="notcovered"[^}]*\} [1-9]""", metrics);
        Assert.Matches("""fellowsbot_model_tokens_total\{[^}]*\} [1-9]""", metrics);
    }

    private async Task<IReadOnlyList<string>> LoadedAsync(params string[] arguments)
    {
        var file = Path.Combine(run.Folder, "loaded.txt");
        run.Environment["DOTNET_STARTUP_HOOKS"] = typeof(InvisibleTests).Assembly.Location;
        run.Environment[StartupHook.File] = file;
        var ended = await run.RunAsync(arguments);
        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        return await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
    }

    private static async Task AskAsync(ServedBot bot)
    {
        using var said = await bot.PostAsync("/trial/messages", new { text = Uncovered, conversation = "c1" });
        said.EnsureSuccessStatusCode();
    }

    private static async Task<string> MetricsAsync(ServedBot bot)
    {
        using var response = await bot.GetAsync("/metrics");
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
