using System.Security.Cryptography;
using System.Text;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;

namespace FellowsBot.Storage.Changes;

/// <summary>Every message that a plan would send, word for word, where it announces something.</summary>
internal static class Preview
{
    /// <summary>The messages as a table, all of them; nothing where the plan announces nothing.</summary>
    public static IReadOnlyList<Part> Of(IReadOnlyList<Step> steps)
    {
        var messages = Messages(steps);
        return messages.Count == 0
            ? []
            :
            [
                new Table(
                    messages.Count == 1
                        ? "This message will go out, word for word."
                        : $"These {messages.Count} messages will go out, word for word.",
                    ["To", "Message"],
                    [.. messages.Select(m => new[] { m.Named, m.Text })]
                ),
            ];
    }

    /// <summary>What tells whether the messages are still those that were shown; none where nothing is announced.</summary>
    public static string? FingerPrint(IReadOnlyList<Step> steps)
    {
        var messages = Messages(steps);
        return messages.Count == 0
            ? null
            : Convert.ToHexString(
                SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', messages.Select(m => $"{m.To} {m.Text}"))))
            )[..32];
    }

    private static List<Told> Messages(IReadOnlyList<Step> steps) =>
        [.. steps.Where(s => s.Change.Announces).SelectMany(s => s.Change.Told).Distinct()];
}
