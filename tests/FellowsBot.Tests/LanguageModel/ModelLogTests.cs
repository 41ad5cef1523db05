using FellowsBot.LanguageModel;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.LanguageModel;

/// <summary>One line for every question put to the model: how it went, what it cost. Not a word of what was said, and never the key.</summary>
public sealed class ModelLogTests : ModelTests
{
    private const string Quote = "ask the staff here in the chat";
    private readonly SaidLog<ModelLog> log = new();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        World.Bot.ModelLog!.To(log);
    }

    [Fact]
    public async Task An_answer_is_one_line()
    {
        Claude.Uses(("read_handbook", new { entry = "benefits" }));
        Claude.Drafts("Ask the staff.", (Benefits, Quote));

        await World.AskAsync(Uncovered, "ada@example.org");

        Assert.Matches(
            "^Information model: Answered, 2 calls, 2200 tokens, [0-9]+ ms, trouble none$",
            Assert.Single(log.Lines)
        );
    }

    [Fact]
    public async Task A_key_that_is_refused_is_named_as_a_setting()
    {
        Claude.Fails(401, "authentication_error");

        await World.AskAsync(Uncovered, "ada@example.org");

        Assert.Equal(2, log.Lines.Count);
        Assert.Matches("^Warning model: KeyRefused, 1 calls, 0 tokens, [0-9]+ ms, trouble status 401$", log.Lines[0]);
        Assert.StartsWith(
            "Error The language model's service does not take Anthropic:ApiKey.",
            log.Lines[1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Nothing_that_was_said_asked_or_answered_is_in_any_line()
    {
        const string Said = "Marmalade";
        Claude.Writes(Said);
        Claude.Sends($"{{\"{Said}\":1");
        Claude.Fails(400, Said);
        for (var n = 0; n < 3; n++)
        {
            await World.AskAsync(Uncovered, "ada@example.org");
        }

        Assert.Equal(3, log.Lines.Count);
        Assert.DoesNotContain(
            log.Lines,
            line =>
                line.Contains(Said, StringComparison.OrdinalIgnoreCase)
                || line.Contains(Key, StringComparison.Ordinal)
                || line.Contains("leave", StringComparison.OrdinalIgnoreCase)
                || line.Contains("ada", StringComparison.OrdinalIgnoreCase)
        );
    }
}
