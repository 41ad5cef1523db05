using System.Text.Json;
using FellowsBot.Channels.Terminal;
using FellowsBot.Hosting;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Channels.Terminal;

/// <summary>One JSON request a line in, one JSON reply a line out (contract, section 1).</summary>
public sealed class BatchTests(BatchTests.One one) : IClassFixture<BatchTests.One>
{
    /// <summary>One bot for all: what it remembers is kept by conversation.</summary>
    public sealed class One : IAsyncLifetime
    {
        private readonly SqliteFile file = new();

        internal Bot Bot { get; private set; } = null!;

        public async ValueTask InitializeAsync() =>
            Bot = new Bot(Shipped.Settings, Clocks.For(Shipped.Settings), (await file.MigratedAsync()).Factory);

        public ValueTask DisposeAsync()
        {
            file.Dispose();
            return ValueTask.CompletedTask;
        }
    }

    [Fact]
    public async Task Replies_come_in_the_order_of_the_requests_and_echo_their_ids_as_they_were() =>
        Assert.Equal(
            ["\"b\"", "7", "null", "{\"n\":[1,\"é\"]}", "null", "1.50", "\"b\""],
            (
                await RepliesAsync(
                    """{"id":"b","text":"help"}""",
                    """{"id":7,"text":"help"}""",
                    """{"id":null,"text":"help"}""",
                    "",
                    """{"id":{"n":[1,"é"]},"text":"help"}""",
                    """{"text":"help"}""",
                    """{"id":1.50,"text":"help"}""",
                    """{"id":"b","text":"help"}"""
                )
            ).Select(r => r.GetProperty("id").GetRawText())
        );

    [Fact]
    public async Task A_reply_has_the_names_of_the_contract() =>
        Assert.Equal(
            ["id", "outcome", "intent", "confidence", "private", "text", "sources"],
            (await RepliesAsync("""{"text":"help"}"""))[0].EnumerateObject().Select(p => p.Name)
        );

    [Theory]
    [InlineData(
        """when is it?""",
        """Line 1 is not JSON: expected one object a line, such as {"id":"1","text":"..."}."""
    )]
    [InlineData(
        """{"id":"1","text":""",
        """Line 1 is not JSON: expected one object a line, such as {"id":"1","text":"..."}."""
    )]
    [InlineData("""[1,2]""", "Line 1 is not a request: expected a JSON object with a \"text\".")]
    [InlineData("null", "Line 1 is not a request: expected a JSON object with a \"text\".")]
    [InlineData("""{"as":"ada@example.org"}""", "Line 1 has no \"text\"; expected the question.")]
    [InlineData("""{"text":null}""", "Line 1 has no \"text\"; expected the question.")]
    [InlineData("""{"text":5}""", "Line 1: \"text\" is no text; expected a JSON string.")]
    [InlineData("""{"text":"help","as":["x"]}""", "Line 1: \"as\" is no text; expected a JSON string.")]
    [InlineData(
        """{"text":"help","at":"tomorrow"}""",
        "Line 1: \"at\" is \"tomorrow\"; expected an ISO instant with an offset, such as 2025-10-06T09:00:00-07:00."
    )]
    [InlineData(
        """{"text":"help","at":"2025-10-06T09:00:00"}""",
        "Line 1: \"at\" is \"2025-10-06T09:00:00\"; expected an ISO instant with an offset, such as 2025-10-06T09:00:00-07:00."
    )]
    [InlineData(
        """{"text":"help","at":"2025-02-30T09:00:00Z"}""",
        "Line 1: \"at\" is \"2025-02-30T09:00:00Z\"; expected an ISO instant with an offset, such as 2025-10-06T09:00:00-07:00."
    )]
    [InlineData("""{"text":"help","in":"room"}""", "Line 1: \"in\" is \"room\"; expected \"dm\" or \"channel\".")]
    public async Task A_line_that_is_no_request_is_told_so_and_the_rest_goes_on(string line, string told)
    {
        var replies = await RepliesAsync(line, """{"text":"help"}""");

        Assert.Equal(
            ["clarify unreadable", "answered help"],
            replies.Select(r => $"{r.GetProperty("outcome")} {r.GetProperty("intent")}")
        );
        Assert.Equal(told, replies[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_line_that_is_no_request_keeps_its_id() =>
        Assert.Equal(
            "9",
            (await RepliesAsync("""{"id":9,"text":"help","in":"room"}"""))[0].GetProperty("id").GetRawText()
        );

    [Theory]
    [InlineData("2025-10-06T09:00:00-07:00")]
    [InlineData("2025-10-06T09:00-07:00")]
    [InlineData("2025-10-06T16:00:00Z")]
    [InlineData("2025-10-06T16:00:00.000Z")]
    public async Task A_moment_is_read_with_and_without_seconds(string at) =>
        Assert.Equal(
            "answered",
            (await RepliesAsync($$"""{"text":"help","at":"{{at}}"}"""))[0].GetProperty("outcome").GetString()
        );

    /// <summary>Issue: a moment at the end of time was read, and half an hour later there was none: the batch ended in a stack trace.</summary>
    [Theory]
    [InlineData("9999-12-31T23:59:59Z")]
    [InlineData("-9998-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    public async Task A_moment_that_no_calendar_of_ours_reaches_is_refused(string at) =>
        Assert.Equal(
            $"Line 1: \"at\" is \"{at}\"; expected an ISO instant with an offset, such as 2025-10-06T09:00:00-07:00.",
            (await RepliesAsync($$"""{"text":"when do the final interviews close?","at":"{{at}}"}"""))[0]
                .GetProperty("text")
                .GetString()
        );

    /// <summary>Issue: half of a surrogate pair ended the whole batch in a stack trace.</summary>
    [Theory]
    [InlineData("""{"id":"1","text":"\ud83d help"}""", "1")]
    [InlineData("""{"id":"1","text":"help \uDE00"}""", "1")]
    [InlineData("""{"id":"1","text":"help","as":"\ud83dada@example.org"}""", "1")]
    [InlineData("""{"id":"1","\ud83d":1,"text":"help"}""", "1")]
    [InlineData("""{"id":"\ud83d","text":"help"}""", "\ufffd")]
    [InlineData("""{"id":"\ud83d\ude00","text":"help"}""", "😀")]
    [InlineData("""{"id":"\\ud83d","text":"help"}""", """\ud83d""")]
    public async Task Half_a_character_is_taken_as_an_unreadable_one(string line, string id)
    {
        var reply = Assert.Single(await RepliesAsync(line));

        Assert.Equal((id, "answered"), (reply.GetProperty("id").GetString(), reply.GetProperty("outcome").GetString()));
    }

    /// <summary>Issue: a shell that writes a byte order mark before the first line had that request called no JSON.</summary>
    [Fact]
    public async Task A_byte_order_mark_before_the_first_line_is_not_part_of_it() =>
        Assert.Equal(
            ["answered", "answered"],
            (await RepliesAsync("\ufeff" + """{"text":"help"}""", """{"text":"help"}""")).Select(r =>
                r.GetProperty("outcome").GetString()
            )
        );

    private async Task<IReadOnlyList<JsonElement>> RepliesAsync(params string[] lines)
    {
        await using var output = new StringWriter();
        await new Batch(new TerminalChannel(one.Bot.Conversations, one.Bot.Askers, one.Bot.Clock)).RunAsync(
            new StringReader(string.Join('\n', lines)),
            output,
            TestContext.Current.CancellationToken
        );
        return
        [
            .. output
                .ToString()
                .Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonSerializer.Deserialize<JsonElement>(line)),
        ];
    }
}
