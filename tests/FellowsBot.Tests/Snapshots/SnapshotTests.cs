using System.Text;
using System.Text.RegularExpressions;
using FellowsBot.Conversation;
using FellowsBot.Tests.Support;

namespace FellowsBot.Tests.Snapshots;

/// <summary>
/// Questions as people of every role type them, each with the whole reply, to be read from top to bottom. Run with the
/// environment variable FELLOWSBOT_ACCEPT=1 to write what the bot says now into the files; then read the difference.
/// </summary>
public sealed partial class SnapshotTests
{
    private const string Folder = "tests/FellowsBot.Tests/Snapshots";

    /// <summary>Beyond this many characters only what was asked for as a list may go.</summary>
    private const int Longest = 700;

    public static TheoryData<string> Files => [.. Repository.Files(Folder, "*.questions")];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_reply_is_as_it_was_read(string file)
    {
        var told = Repository.Read(file);
        var now = await AnsweredAsync(told);
        if (Environment.GetEnvironmentVariable("FELLOWSBOT_ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(
                Path.Combine(Repository.Root, file),
                now,
                TestContext.Current.CancellationToken
            );
        }
        Assert.Equal(told, now);
    }

    [Fact]
    public void There_are_seven_hundred_questions_and_no_reply_is_longer_than_can_be_read()
    {
        var replies = Files.SelectMany(file => Replies(Repository.Read(file.Data))).ToList();
        Assert.True(replies.Count >= 700, $"{replies.Count} questions");
        Assert.Equal([], replies.Where(r => !IsList(r) && r.Length > Longest));
    }

    /// <summary>The file with every reply as it is now: lines that do not begin with two spaces stay.</summary>
    private static async Task<string> AnsweredAsync(string told)
    {
        await using var world = await World.SampleAsync();
        var now = new StringBuilder();
        foreach (var line in told.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                continue;
            }
            now.Append(line).Append('\n');
            if (line.StartsWith("at ", StringComparison.Ordinal))
            {
                world.MoveTo(line[3..]);
            }
            else if (line.Split("> ", 2) is [var who, var text] && line[0] != '#')
            {
                var (asker, within) = who.Split(" [") is [var name, var conversation]
                    ? (name, conversation.TrimEnd(']'))
                    : (who, null);
                var heard = await world.AskAsync(
                    text,
                    asker == "stranger" ? null : $"{asker}@example.org",
                    @in: within is "channel" ? Place.Channel : Place.Direct,
                    conversation: within is "channel" ? null : within
                );
                now.Append("  [").Append(heard.Outcome.ToString().ToLowerInvariant()).Append("] ");
                now.Append(Code().Replace(heard.Text, "${word} CODE”").Replace("\n", "\n  ", StringComparison.Ordinal))
                    .Append('\n');
            }
        }
        return now.ToString();
    }

    /// <summary>Items, or facts line by line.</summary>
    private static bool IsList(string reply) =>
        reply.Contains("\n- ", StringComparison.Ordinal)
        || reply.Split('\n').Count(l => l.Contains(": ", StringComparison.Ordinal)) > 4;

    /// <summary>The code of a proposal is another each time.</summary>
    [GeneratedRegex("(?<word>confirm|cancel) [A-HJKMNP-Z2-9]{6}”", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    private static IEnumerable<string> Replies(string told) =>
        told.Split("\n  [")
            .Skip(1)
            .Select(r =>
                string.Join(
                    '\n',
                    r.Split('\n')
                        .TakeWhile((l, i) => i == 0 || l.StartsWith("  ", StringComparison.Ordinal))
                        .Select(l => l.TrimStart())
                )
            );
}
