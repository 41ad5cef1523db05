using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Programme;
using FellowsBot.Storage;
using FellowsBot.Storage.Changes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace FellowsBot.Reminders.Receiving;

/// <summary>"What reminders do I get?": the next of each kind, what is muted, and what was put off; for staff of anybody.</summary>
public sealed class AnswerReminders(
    IDbContextFactory<FellowsDb> database,
    PersonFinder finder,
    RuleBook rules,
    Candidates candidates,
    Season season
) : IAnswer<AskReminders>
{
    private static readonly Duration Ahead = Duration.FromDays(370);

    public async Task<Reply> AnswerAsync(AskReminders request, Turn turn, CancellationToken cancel)
    {
        if (turn.Asker.IsStranger)
        {
            return Refusals.Stranger(request.Intent);
        }
        if (request.Who is { } who and not Subject.Self)
        {
            if (!turn.Asker.IsStaff)
            {
                return Refusals.OtherPeople(request.Intent, turn.Asker);
            }
            var (person, instead) = await finder.FindAsync(
                who,
                new WhichOne(
                    request.Intent,
                    new Memory { List = request.Intent },
                    (p, label) => new Choice(label, p.Id)
                ),
                turn,
                cancel
            );
            return person is null ? instead! : await OfSomebodyAsync(request, person, turn, cancel);
        }
        if (turn.Asker.Person is not { } self)
        {
            return Say(request, new Paragraph(ReceiverWords.OnlyInChannels));
        }
        var rows = await RowsAsync(self, "put off by you", turn, cancel);
        return rows.Count == 0
            ? Say(request, new Paragraph($"No {None(self, turn)}."))
            : Say(
                request,
                new Table("The reminders that come to you, with the next of each:", ["What", "Next", ""], rows),
                new Paragraph(
                    "Say “mute” and a kind to stop one, “unmute” to get it again. The last one before a deadline of your own always comes; posts in channels are for everybody."
                )
            );
    }

    private async Task<Reply> OfSomebodyAsync(AskReminders request, Person person, Turn turn, CancellationToken cancel)
    {
        var rows = await RowsAsync(person, "put off by them", turn, cancel);
        Part part =
            rows.Count == 0
                ? new Paragraph($"No {None(person, turn)}.")
                : new Table(
                    $"The reminders that come to {person.FullName} by themselves, with the next of each:",
                    ["What", "Next", ""],
                    rows
                );
        return Say(request, part) with { Remember = new Memory { PersonId = person.Id } };
    }

    /// <summary>Why nothing comes: a deadline may be so near that its last reminder lies behind.</summary>
    private string None(Person person, Turn turn)
    {
        var isSelf = person.Id == turn.Asker.Person?.Id;
        var standing = new Standing(person, season, turn.At);
        var isAhead = standing.MustAct || standing.OfferState is OfferState.Open;
        var whom = isSelf ? "you" : person.FullName;
        return isAhead
            ? $"further reminder is coming to {whom}: the last before {(isSelf ? "your" : "the")} deadline lies behind"
            : $"reminder is coming to {whom}: no deadline of {(isSelf ? "yours" : "theirs")} is ahead";
    }

    private async Task<List<string[]>> RowsAsync(Person person, string putOffBy, Turn turn, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        var muting = await Muting.OfAsync(db, [person.Id], cancel);
        var coming = await ComingAsync(person, turn, cancel);
        string Shown(Instant at) => Dates.Of(at, person.ZoneIn(season), turn.Asker.ZoneIn(season));
        string[] Named(string[] row) =>
            person.Id == turn.Asker.Person?.Id
                ? row
                : [row[0].Replace(" your ", " the ", StringComparison.Ordinal), .. row[1..]];
        var rows = coming.GroupBy(o => o.Rule).Select(g => Named(Row(g.Key, [.. g], muting, Shown))).ToList();
        var putOff = await db
            .Ledger.Where(m =>
                m.ToPersonId == person.Id && m.State == OwedState.Owed && m.Key.StartsWith(OnceMore.Prefix)
            )
            .OrderBy(m => m.DueAt)
            .ToListAsync(cancel);
        rows.AddRange(
            putOff.Select(m => new[] { ProposalReplies.Capital(Kinds.Called(m.Rule)), Shown(m.DueAt), putOffBy })
        );
        return rows;
    }

    private string[] Row(string rule, IReadOnlyList<Owed> coming, Muting muting, Func<Instant, string> shown)
    {
        var next = coming.FirstOrDefault(o => muting.Why(o.Key, rules[rule]) is null);
        var muted = coming.Select(o => muting.Why(o.Key, rules[rule])).OfType<string>().FirstOrDefault();
        return
        [
            ProposalReplies.Capital(Kinds.Called(rule)),
            next is null ? "–" : shown(next.At),
            muted is null ? ""
            : next is null ? "muted"
            : "muted but for the last one",
        ];
    }

    /// <summary>By the people as they stand; only a mentor's are about others.</summary>
    private async Task<IReadOnlyList<Owed>> ComingAsync(Person person, Turn turn, CancellationToken cancel)
    {
        var window = Stretch.Of(turn.At + Duration.FromTicks(1), turn.At + Ahead);
        var mine = rules.Rules.Where(r => Kinds.Rules.Contains(r.Name)).ToList();
        var own = new Cohort(season, [person]);
        var others =
            person.Role is Role.Mentor or Role.Staff || person.Id == turn.Asker.Person?.Id && turn.Asker.IsStaff
                ? await candidates.ForAsync(
                    [.. mine.Where(r => !r.IsAboutItsSubject).SelectMany(r => r.Needs(window, season)).Distinct()],
                    cancel
                )
                : own;
        return
        [
            .. mine.SelectMany(r => r.Between(window, r.IsAboutItsSubject ? own : others))
                .Where(o => o.Key.ReceiverId == person.Id)
                .OrderBy(o => o.At),
        ];
    }

    private static Reply Say(AskReminders request, params Part[] parts) =>
        Reply.Answer(request.Intent, parts) with
        {
            Private = true,
            Sources = ["record"],
        };
}
