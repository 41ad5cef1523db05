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
            MakeSchedule made when request.Asks is { } asks => made with { When = null, Asks = asks },
            MakeSchedule made => Over(made, request, turn),
            ChangeSchedule { What: ScheduleStep.When, When: { } earlier } when request.When is { } later => request with
            {
                When = Over(earlier, later),
            },
            ChangeSchedule { What: ScheduleStep.Pause or ScheduleStep.Resume or ScheduleStep.Remove } other
                when request is { Asks: null, When: { IsBounds: true } bounds } => Over(other, bounds, request, turn),
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
                var from = request.When!.From ?? (request.When.On is null ? made.From : null);
                var said = request.When.Rule is null ? request.When : request.When with { From = from };
                var (when, asks) = said.Settle(turn.At, own, made.When);
                return made with { When = when, Asks = asks, From = from };
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

    /// <summary>"Until the 20th", of a pause that waits, is how long it rests, and not when the schedule ends.</summary>
    private static ChangeSchedule Over(ChangeSchedule waiting, ScheduleTime bounds, ChangeSchedule request, Turn turn)
    {
        var until = bounds is { From: null, Until: { } day }
            ? DateTimeZoneProviders.Tzdb[request.Zone!].AtStartOfDay(day).ToInstant()
            : (Instant?)null;
        return waiting with
        {
            Was = null,
            Becomes = null,
            Until = until,
            Asks =
                waiting.What is ScheduleStep.Pause && until > turn.At ? null
                : waiting.What is ScheduleStep.Pause
                    ? "A pause begins at once; I can only end it on a day that lies ahead. Until when shall it rest?"
                : "That happens at once, and on no later day. Say yes to it now, no to drop it, or “pause it until …”.",
        };
    }

    private static ScheduleTime Over(ScheduleTime earlier, ScheduleTime later) =>
        later.Rule is not null || later.On is not null
            ? later with
            {
                At = later.At ?? earlier.At,
                Zone = later.Zone ?? (later.At is null ? earlier.Zone : null),
                From = later.From ?? (later.Rule is null ? null : earlier.From),
                Until = later.Until ?? (later.Rule is null ? null : earlier.Until),
            }
            : earlier with
            {
                At = later.At ?? earlier.At,
                Zone = later.Zone ?? earlier.Zone,
                From = later.From ?? earlier.From,
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
