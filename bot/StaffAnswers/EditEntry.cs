using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.StaffAnswers;

/// <summary>Staff change a kept entry: its text, its title, a further wording, or the whole of it, which is removed.</summary>
public sealed class EditEntry(Season season) : IDoes<ChangeEntry>
{
    public async Task<Weighed> WeighAsync(FellowsDb db, ChangeEntry deed, Turn turn, CancellationToken cancel)
    {
        if (StaffOnly.MayNot(turn, "change the handbook") is { } mayNot)
        {
            return mayNot;
        }
        if (await db.KeptEntries.FirstOrDefaultAsync(e => e.Id == deed.Entry, cancel) is not { } row)
        {
            return new Weighed.Refused($"There is no entry {deed.Entry}.");
        }
        if (row.RemovedAt is { } removed)
        {
            return new Weighed.Refused(
                $"{row.RemovedBy} removed entry {row.Id} on {Dates.Of(removed, turn.Asker.ZoneIn(season))}."
            );
        }
        if (deed is { What: not EntryPart.All, To: "" })
        {
            return new Weighed.Asked(Missing(deed));
        }
        var room = deed.What switch
        {
            EntryPart.Title => StaffOnly.LongestTitle,
            EntryPart.Wording => StaffOnly.LongestWording,
            _ => StaffOnly.LongestText,
        };
        if (StaffOnly.TooLong(deed.To, room) is { } tooLong)
        {
            return tooLong;
        }
        if (Says(row, deed))
        {
            return new Weighed.Refused($"Entry {row.Id} says that already.");
        }
        return new Weighed.Good(
            deed with
            {
                Was = Value(row, deed.What),
                WasBy = deed.What is EntryPart.Text ? row.TextBy : null,
                WasAt = deed.What is EntryPart.Text ? row.TextAt : null,
            },
            Does(row, deed),
            [new Paragraph(Question(row, deed)), new Conversation.Facts([.. Shows(row, deed)])]
        );
    }

    public async Task<IReadOnlyList<Part>> DoAsync(
        FellowsDb db,
        ChangeEntry deed,
        ChangeRow change,
        Turn turn,
        CancellationToken cancel
    )
    {
        var row = await db.KeptEntries.FirstAsync(e => e.Id == deed.Entry, cancel);
        await EntryRows.WriteAsync(
            db,
            row,
            r =>
            {
                switch (deed.What)
                {
                    case EntryPart.Text:
                        (r.Text, r.TextBy, r.TextAt) = (deed.To, change.By, change.At);
                        break;
                    case EntryPart.Title:
                        r.Title = deed.To;
                        break;
                    case EntryPart.Wording:
                        r.Wordings = $"{r.Wordings}\n{deed.To}";
                        break;
                    default:
                        (r.RemovedBy, r.RemovedAt) = (change.By, change.At);
                        break;
                }
            },
            cancel
        );
        db.Audit.Add(Audited(deed, change, turn, isUndo: false));
        return [];
    }

    public async Task<string?> UndoAsync(
        FellowsDb db,
        ChangeEntry deed,
        ChangeRow done,
        ChangeRow undo,
        Turn turn,
        CancellationToken cancel
    )
    {
        var row = await db.KeptEntries.FirstAsync(e => e.Id == deed.Entry, cancel);
        var isAsLeft = deed.What is EntryPart.All ? row.RemovedAt == done.At : row.RemovedAt is null && Says(row, deed);
        if (!isAsLeft)
        {
            return $"entry {row.Id} has been changed since. Say “show entry {row.Id}” to see it.";
        }
        await EntryRows.WriteAsync(
            db,
            row,
            r =>
            {
                switch (deed.What)
                {
                    case EntryPart.Text:
                        (r.Text, r.TextBy, r.TextAt) = (deed.Was!, deed.WasBy!, deed.WasAt!.Value);
                        break;
                    case EntryPart.Title:
                        r.Title = deed.Was!;
                        break;
                    case EntryPart.Wording:
                        r.Wordings = string.Join('\n', r.Wordings.Split('\n').Where(w => w != deed.To));
                        break;
                    default:
                        (r.RemovedBy, r.RemovedAt) = (null, null);
                        break;
                }
            },
            cancel
        );
        db.Audit.Add(Audited(deed, undo, turn, isUndo: true));
        return null;
    }

    private static bool Says(KeptRow row, ChangeEntry deed) =>
        deed.What switch
        {
            EntryPart.Text => row.Text == deed.To,
            EntryPart.Title => row.Title == deed.To,
            EntryPart.Wording => row.Wordings.Split('\n').Contains(deed.To),
            _ => false,
        };

    private static string Value(KeptRow row, EntryPart what) =>
        what switch
        {
            EntryPart.Text => row.Text,
            EntryPart.Wording => "",
            _ => row.Title,
        };

    private static AuditEntry Audited(ChangeEntry deed, ChangeRow change, Turn turn, bool isUndo)
    {
        var (before, after) = (deed.Was is "" ? null : deed.Was, deed.To is "" ? null : deed.To);
        var field = $"handbook entry {deed.Entry}" + (deed.What is EntryPart.All ? "" : $", {Named(deed.What)}");
        return StaffOnly.Audited(change, turn, field, isUndo ? after : before, isUndo ? before : after);
    }

    private static string Named(EntryPart what) => what.ToString().ToLowerInvariant();

    private static string Does(KeptRow row, ChangeEntry deed) =>
        deed.What switch
        {
            EntryPart.Text => $"the new text of entry {row.Id}, “{row.Title}”",
            EntryPart.Title => $"the new title of entry {row.Id}, “{deed.To}”",
            EntryPart.Wording => $"another wording for entry {row.Id}, “{row.Title}”",
            _ => $"the removal of entry {row.Id}, “{row.Title}”",
        };

    private static string Question(KeptRow row, ChangeEntry deed) =>
        deed.What switch
        {
            EntryPart.Text => $"Shall I change the text of entry {row.Id}, “{row.Title}”?",
            EntryPart.Title => $"Shall I give entry {row.Id} another title?",
            EntryPart.Wording => $"Shall I take this for a question to entry {row.Id}, “{row.Title}”, too?",
            _ => $"Shall I remove entry {row.Id}? I will no longer answer with it.",
        };

    private static IEnumerable<Fact> Shows(KeptRow row, ChangeEntry deed) =>
        deed.What switch
        {
            EntryPart.Text => [new Fact("Before", row.Text), new Fact("After", deed.To)],
            EntryPart.Title => [new Fact("Before", row.Title), new Fact("After", deed.To)],
            EntryPart.Wording => [new Fact("Wording", deed.To)],
            _ => [new Fact("Title", row.Title), new Fact("Text", row.Text)],
        };

    private static string Missing(ChangeEntry deed) =>
        deed.What switch
        {
            EntryPart.Text => $"What shall it say? Say “edit entry {deed.Entry}: …” with the new text.",
            EntryPart.Title => $"What shall it be called? Say “retitle entry {deed.Entry}: …”.",
            _ => $"How do people ask for it? Say “add phrasing to entry {deed.Entry}: …”.",
        };
}
