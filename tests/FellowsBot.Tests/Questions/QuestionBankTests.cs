using System.Collections.Concurrent;
using System.Text.Json;
using FellowsBot.Conversation;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Questions;

/// <summary>
/// Questions as people put them, with what an answer must and must not say: one JSON line each in Bank/, in the form of the
/// contract's batch requests. Each file has a database of its own; a conversation is heard from its beginning for each of its
/// turns, so that every line stands alone.
/// </summary>
public sealed class QuestionBankTests(QuestionBankTests.Worlds worlds) : IClassFixture<QuestionBankTests.Worlds>
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Questions", "Bank");
    private static readonly Dictionary<string, List<Line>> Bank = Directory
        .EnumerateFiles(Folder, "*.jsonl")
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), Read);

    public static TheoryData<string, string> Lines
    {
        get
        {
            var lines = new TheoryData<string, string>();
            foreach (var (file, line) in Bank.SelectMany(b => b.Value.Select(line => (b.Key, line))))
            {
                lines.Add(file, line.Id);
            }
            return lines;
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Is_answered_as_the_bank_says(string file, string id)
    {
        var world = await worlds.OfAsync(file);
        var line = Bank[file].Single(l => l.Id == id);
        foreach (var before in Bank[file].TakeWhile(l => l.Id != id && line.Conversation is not null))
        {
            if (before.Conversation == line.Conversation)
            {
                await HearAsync(world, before, id);
            }
        }

        var heard = await HearAsync(world, line, id);

        var wrong = Wrong(heard, line.Expect).ToList();
        Assert.True(
            wrong.Count == 0,
            $"{line.As ?? "somebody unknown"} asked \"{line.Text}\" ({line.Why}): {string.Join("; ", wrong)}.\n{heard.Intent}, {heard.Outcome}: {heard.Text}"
        );
    }

    [Fact]
    public void No_two_lines_share_an_id() =>
        Assert.Equal(
            [],
            Bank.Values.SelectMany(lines => lines).CountBy(l => l.Id).Where(c => c.Value > 1).Select(c => c.Key)
        );

    private static IEnumerable<string> Wrong(Heard heard, Expected expect)
    {
        if (!expect.Outcome.Contains(heard.Outcome.ToString(), StringComparer.OrdinalIgnoreCase))
        {
            yield return $"the outcome is none of {string.Join(", ", expect.Outcome)}";
        }
        foreach (var any in expect.Contains.Where(any => !any.Any(heard.Text.ContainsIgnoringCase)))
        {
            yield return $"it does not say \"{string.Join("\" or \"", any)}\"";
        }
        foreach (var said in expect.Absent.Where(heard.Text.ContainsIgnoringCase))
        {
            yield return $"it says \"{said}\"";
        }
        if (expect.Private is { } isPrivate && isPrivate != heard.Private)
        {
            yield return isPrivate ? "it is not private" : "it is private";
        }
    }

    private static Task<Heard> HearAsync(World world, Line line, string conversation) =>
        world.AskAsync(
            line.Text,
            line.As,
            line.At,
            line.In == "channel" ? Place.Channel : Place.Direct,
            line.Conversation is null ? null : conversation
        );

    private static List<Line> Read(string path) => [.. File.ReadLines(path).Select(LineOf)];

    private static Line LineOf(string json)
    {
        using var document = JsonDocument.Parse(json);
        var line = document.RootElement;
        var expect = line.GetProperty("expect");
        return new Line(
            line.GetProperty("id").GetString()!,
            Text(line, "as"),
            Text(line, "at"),
            Text(line, "in"),
            Text(line, "conversation"),
            line.GetProperty("text").GetString()!,
            Text(line, "why") ?? "",
            new Expected(
                Items(expect, "outcome"),
                expect.TryGetProperty("contains", out var all) ? [.. all.EnumerateArray().Select(Any)] : [],
                Items(expect, "absent"),
                expect.TryGetProperty("private", out var isPrivate) ? isPrivate.GetBoolean() : null
            )
        );
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string[] Items(JsonElement json, string name) =>
        json.TryGetProperty(name, out var items) ? Any(items) : [];

    private static string[] Any(JsonElement json) =>
        json.ValueKind is JsonValueKind.Array
            ? [.. json.EnumerateArray().Select(e => e.GetString()!)]
            : [json.GetString()!];

    /// <summary>One question of the bank.</summary>
    private sealed record Line(
        string Id,
        string? As,
        string? At,
        string? In,
        string? Conversation,
        string Text,
        string Why,
        Expected Expect
    );

    /// <summary>What its answer must be: one of the outcomes; of each group of wordings one; none of the absent.</summary>
    private sealed record Expected(
        IReadOnlyList<string> Outcome,
        IReadOnlyList<string[]> Contains,
        IReadOnlyList<string> Absent,
        bool? Private
    );

    /// <summary>A world for each file, made when its first line is asked.</summary>
    public sealed class Worlds : IAsyncDisposable
    {
        private readonly ConcurrentDictionary<string, Lazy<Task<World>>> byFile = new();

        public Task<World> OfAsync(string file) =>
            byFile.GetOrAdd(file, _ => new Lazy<Task<World>>(World.SampleAsync)).Value;

        public async ValueTask DisposeAsync()
        {
            foreach (var world in byFile.Values)
            {
                await (await world.Value).DisposeAsync();
            }
        }
    }
}

/// <summary>What the bank means by "says".</summary>
internal static class Saying
{
    public static bool ContainsIgnoringCase(this string text, string part) =>
        text.Contains(part, StringComparison.OrdinalIgnoreCase);
}
