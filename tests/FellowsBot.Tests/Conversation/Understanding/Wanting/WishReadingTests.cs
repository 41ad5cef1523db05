using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Hosting;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Conversation.Understanding.Wanting;

/// <summary>What people say when they want something changed, and what is understood: wishes.txt, read with the classifier as it ships.</summary>
public sealed class WishReadingTests(WishReadingTests.Sample sample) : IClassFixture<WishReadingTests.Sample>
{
    private const string Folder = "tests/FellowsBot.Tests/Conversation/Understanding/Wanting";

    public static TheoryData<string> Lines => [.. Read("wishes.txt")];

    public static TheoryData<string> Corrected => [.. Read("corrections.txt")];

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task A_wish_is_understood(string line)
    {
        var parts = line.Split(" | ");

        Assert.Equal(parts[2], Shortened(parts[2], await sample.HearAsync(parts[0], parts[1], Memory.Nothing)));
    }

    /// <summary>What is said in turn, with "&gt;&gt;" where a proposal waits in between and "?&gt;" where something was asked back.</summary>
    [Theory]
    [MemberData(nameof(Corrected))]
    public async Task A_correction_is_laid_over_what_was_wished_for(string line)
    {
        var parts = line.Split(" | ");
        var turns = parts[1]
            .Split(">>")
            .SelectMany(t => t.Split("?>").Select((s, i) => (Said: s.Trim(), IsAsked: i > 0)));
        var memory = Memory.Nothing;
        Request? last = null;
        foreach (var (said, isAsked) in turns)
        {
            if (last is not null)
            {
                memory = new Memory
                {
                    Wish = last as Wish,
                    Together = (last as Wishes)?.Each ?? [],
                    Proposal = isAsked ? null : "ABCDEF",
                };
            }
            last = await sample.UnderstoodAsync(parts[0], said, memory);
        }

        var heard = WishText.Of(last!, sample.Book);
        Assert.Equal(parts[2], Shortened(parts[2], heard));
        Assert.All(
            (last as Wishes)?.Each ?? (last is Wish one ? [one] : []),
            w => Assert.True(w.Replaces == memory.Proposal || parts[2].EndsWith("(anew)", StringComparison.Ordinal))
        );
    }

    /// <summary>"?" alone stands for any question; "?audit" for all that begin so.</summary>
    private static string Shortened(string expected, string heard) =>
        expected[0] == '?' && heard.StartsWith(expected, StringComparison.Ordinal) ? expected
        : expected.EndsWith(" (anew)", StringComparison.Ordinal) ? $"{heard} (anew)"
        : heard;

    private static IEnumerable<string> Read(string file) =>
        Repository.Lines($"{Folder}/{file}").Where(l => l.Trim().Length > 0 && l[0] != '#');

    /// <summary>The understanding as it ships, and the sample people.</summary>
    public sealed class Sample : IAsyncLifetime
    {
        private static readonly Dictionary<string, string?> Askers = new()
        {
            ["staff"] = "grace@example.org",
            ["mentor"] = "noor@example.org",
            ["applicant"] = "ada@example.org",
            ["fellow"] = "bo@example.org",
            ["stranger"] = null,
        };

        private World world = null!;
        private Interpreter interpreter = null!;

        internal FellowsBot.Conversation.Names.NameBook Book { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            world = await World.SampleAsync();
            interpreter = Teaching.Interpreter(world.Bot.Handbook);
            Book = await world.Bot.Names.CurrentAsync(TestContext.Current.CancellationToken);
        }

        public IEnumerable<Example> HandbookAsks() =>
            world.Bot.Handbook.All().SelectMany(e => e.Asks.Select(ask => new Example(ask, $"handbook.{e.Id}")));

        public async Task<string> HearAsync(string role, string said, Memory memory) =>
            WishText.Of(await UnderstoodAsync(role, said, memory), Book);

        public async Task<Request> UnderstoodAsync(string role, string said, Memory memory)
        {
            var asker = await world.Bot.Askers.FindAsync(Askers[role], TestContext.Current.CancellationToken);
            return interpreter
                .UnderstandAll(
                    said.Replace("\\n", "\n", StringComparison.Ordinal),
                    asker,
                    memory,
                    asker.MayNamePeople ? Book.For(asker) : FellowsBot.Conversation.Names.NameBook.Empty,
                    new When(World.Start, asker.ZoneIn(World.Season))
                )[0]
                .Request;
        }

        public ValueTask DisposeAsync() => world.DisposeAsync();
    }
}
