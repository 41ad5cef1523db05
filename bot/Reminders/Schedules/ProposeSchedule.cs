using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Understanding.Schedules;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Schedules;

/// <summary>
/// Proposes what is to be done with a schedule, and remembers which one the conversation is about. What is said about a proposal
/// that waits ("make it Tuesdays at 10") changes what is proposed.
/// </summary>
public sealed class ProposeSchedule(IDbContextFactory<FellowsDb> database, DeedDesk desk)
    : IAnswer<MakeSchedule>,
        IAnswer<ChangeSchedule>
{
    public async Task<Reply> AnswerAsync(MakeSchedule request, Turn turn, CancellationToken cancel) =>
        await RememberedAsync(await desk.AnswerAsync(request, turn, cancel), cancel);

    public async Task<Reply> AnswerAsync(ChangeSchedule request, Turn turn, CancellationToken cancel)
    {
        var waiting = request.Proposal is null ? null : await WaitingAsync(database, request.Proposal, turn, cancel);
        var meant = waiting switch
        {
            MakeSchedule made when request.Asks is null => Over(made, request, turn),
            ChangeSchedule { What: ScheduleStep.When, When: { } earlier } when request.When is { } later => request with
            {
                When = Over(earlier, later),
            },
            _ => (Deed)request,
        };
        return await RememberedAsync(await desk.AnswerAsync(meant, turn, cancel), cancel);
    }

    /// <summary>What the asker's own proposal of that code would do; none where it is settled, or waits no longer.</summary>
    internal static async Task<Deed?> WaitingAsync(
        IDbContextFactory<FellowsDb> database,
        string code,
        Turn turn,
        CancellationToken cancel
    )
    {
        await using var db = database.CreateDbContext();
        var row = await Proposals.FindAsync(db, code, turn, cancel);
        return row is { State: ProposalState.Waiting } && row.ExpiresAt > turn.At && row.AskerKey == turn.Asker.Key
            ? StoredJson.ReadPlan(row.Plan).Deed
            : null;
    }

    /// <summary>The proposed schedule with what was said about it.</summary>
    private static MakeSchedule Over(MakeSchedule made, ChangeSchedule request, Turn turn)
    {
        switch (request.What)
        {
            case ScheduleStep.When:
                var own = DateTimeZoneProviders.Tzdb[request.Zone!];
                var (when, asks) = request.When!.Settle(turn.At, own, made.When);
                return made with { When = when, Asks = asks };
            case ScheduleStep.Text:
                return request.Text is { Length: > 0 } text ? made with { Text = text } : made;
            case ScheduleStep.To:
                return made with { To = request.To! };
            case ScheduleStep.Name:
                return made with { Name = ScheduleText.Named(request.Text ?? "") ?? made.Name };
            default:
                return made;
        }
    }

    private static ScheduleTime Over(ScheduleTime earlier, ScheduleTime later) =>
        later.Rule is not null || later.On is not null
            ? later with
            {
                At = later.At ?? earlier.At,
                Zone = later.Zone ?? (later.At is null ? earlier.Zone : null),
            }
            : earlier with
            {
                At = later.At ?? earlier.At,
                Zone = later.Zone ?? earlier.Zone,
                Until = later.Until ?? earlier.Until,
            };

    private async Task<Reply> RememberedAsync(Reply reply, CancellationToken cancel)
    {
        if (reply.Remember?.Proposal is not { } code)
        {
            return reply;
        }
        await using var db = database.CreateDbContext();
        var plan = await db.Proposals.Where(p => p.Code == code).Select(p => p.Plan).FirstOrDefaultAsync(cancel);
        var name = (plan is null ? null : StoredJson.ReadPlan(plan).Deed) switch
        {
            MakeSchedule made => made.Name,
            ChangeSchedule changed => changed.Becomes?.Name,
            _ => null,
        };
        return reply with
        {
            Remember = new Memory { Proposal = code, Schedule = name },
        };
    }
}
