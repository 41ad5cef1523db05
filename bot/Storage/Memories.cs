using System.Security.Cryptography;
using System.Text;
using FellowsBot.Conversation;
using FellowsBot.Conversation.Dialogue;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Storage;

/// <summary>Conversations' memories in the database: one row a conversation, forgotten after half an hour.</summary>
public sealed class Memories(IDbContextFactory<FellowsDb> database, GroupWriter writer) : IMemories
{
    private static readonly Duration Kept = Duration.FromMinutes(30);
    private static readonly Writing<DialogueRow> Rows = new(StoreAsync);
    private readonly Func<FellowsDb, string, CancellationToken, Task<DialogueRow?>> byKey = EF.CompileAsyncQuery(
        (FellowsDb db, string key, CancellationToken _) => db.Dialogues.FirstOrDefault(d => d.Key == key)
    );

    public async Task<Memory> RecallAsync(Turn turn, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        return
            await byKey(db, Key(turn), cancel) is { } row
            && turn.At < row.ExpiresAt
            && turn.At > row.ExpiresAt - Kept - Kept
            ? StoredJson.ReadMemory(row.State) ?? Memory.Nothing
            : Memory.Nothing;
    }

    public Task KeepAsync(Turn turn, Memory memory, CancellationToken cancel) =>
        writer.WriteAsync(
            new DialogueRow
            {
                Key = Key(turn),
                State = StoredJson.Write(memory),
                ExpiresAt = turn.At + Kept,
            },
            Rows
        );

    private static Task StoreAsync(FellowsDb db, IReadOnlyList<DialogueRow> rows) =>
        Upsert.AllAsync(
            db,
            rows,
            row =>
                db.Dialogues.Where(d => d.Key == row.Key)
                    .ExecuteUpdateAsync(set =>
                        set.SetProperty(d => d.State, row.State).SetProperty(d => d.ExpiresAt, row.ExpiresAt)
                    ),
            row => row
        );

    private static string Key(Turn turn)
    {
        var key = $"{turn.Asker.Key}|{turn.Place}|{turn.ConversationId}";
        // Two long ids that begin alike are still two conversations.
        return key.Length <= DialogueMapping.LongestKey
            ? key
            : $"{turn.Asker.Key}|{turn.Place}|{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)))}";
    }
}
