using FellowsBot.Conversation;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.StaffAnswers;

/// <summary>What the deeds of this room have in common: whose they are, and how they are written down.</summary>
internal static class StaffOnly
{
    public const int LongestText = 2000;
    public const int LongestTitle = 120;
    public const int LongestWording = 300;
    private const int LongestAudit = 1000;

    public static Weighed? MayNot(Turn turn, string what) =>
        turn.Asker.IsStaff
            ? null
            : new Weighed.MayNot(new Refusal("staff-only", $"Only the programme's staff can {what}."));

    public static Weighed? TooLong(string text, int most) =>
        text.Length <= most
            ? null
            : new Weighed.Refused($"That has {text.Length} characters, and there is room for {most}.");

    /// <summary>Every node reads the kept entries anew.</summary>
    public static Task RenewAsync(FellowsDb db, CancellationToken cancel) =>
        db.Bookkeeping.ExecuteUpdateAsync(set => set.SetProperty(b => b.KeptRevision, b => b.KeptRevision + 1), cancel);

    public static AuditEntry Audited(ChangeRow change, Turn turn, string field, string? before, string? after) =>
        new()
        {
            At = change.At,
            Field = field,
            Before = Cut(before),
            After = Cut(after),
            Source = AuditEntry.FromChat,
            ByPersonId = turn.Asker.Person?.Id,
            By = change.By,
            Channel = turn.Channel,
            ChangeId = change.Id,
        };

    private static string? Cut(string? text) =>
        text is { Length: > LongestAudit } ? $"{text[..(LongestAudit - 1)]}…" : text;
}
