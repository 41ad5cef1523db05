using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Programme;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage.Changes;

/// <summary>
/// Where every change passes: a wish becomes a proposal that shows what it would do, a yes of the one who was asked records
/// it together with its audit and the messages it owes, and "undo" takes it back.
/// </summary>
public sealed class ChangeDesk(
    IDbContextFactory<FellowsDb> database,
    ChangeKinds kinds,
    PersonFinder finder,
    Season season,
    SecondPerson second,
    DeedDesk deeds
) : IAnswer<Wish>, IAnswer<Wishes>, IAnswer<Settle>, IAnswer<UndoLast>
{
    private readonly Planner planner = new(kinds, season);
    private readonly Proposals proposals = new(database);

    /// <summary>Proposes the wishes as one change; or asks back, declines, or says which rule is against it.</summary>
    public async Task<Reply> ProposeAsync(
        IReadOnlyList<Wish> wishes,
        Turn turn,
        ProposeOptions? options,
        CancellationToken cancel
    )
    {
        var intent = string.Join('+', wishes.Select(w => w.Intent).Distinct());
        if (wishes.Select(w => w.Replaces).OfType<string>().FirstOrDefault() is { } replaced)
        {
            // Said anew: the one before no longer holds, whatever becomes of this.
            await using var before = database.CreateDbContext();
            await Ending.SaidAnewAsync(before, replaced, turn, cancel);
        }
        var (named, instead) = await NamedAsync(wishes, turn, cancel);
        if (named is null)
        {
            return instead!;
        }
        if (named.Any(w => w is Erase) && !named.All(w => w is Erase))
        {
            return ProposalReplies.Clarify(
                intent,
                "Erasing somebody cannot be undone, so I take it on its own. Tell me the other changes first."
            );
        }
        await using var db = database.CreateDbContext();
        var people = await Planner.LoadAsync(db, named, cancel);
        switch (planner.Make(db, named, people, turn))
        {
            case Planned.MayNot no:
                return ProposalReplies.Declined(intent, no.Why.Why);
            case Planned.Refused refused:
                return ProposalReplies.Refused(refused, intent);
            case Planned.Asked asked:
                return AskingBack.About(asked, named);
            case Planned.ForStaff request:
                return await proposals.KeepAsync(request, wishes, turn, season, cancel);
            case Planned.Good { Facts.Count: 0 } so when so.Steps.All(s => s.Change.Told.Count == 0):
                return ProposalReplies.Nothing(intent, "That is so already; there is nothing to change.");
            case Planned.Good good:
                var announces = good.Steps.Any(s => s.Change.Announces);
                var needsSecond = options?.NeedsSecond is true || await second.IsNeededAsync(named, announces, cancel);
                options = (options ?? new ProposeOptions()) with { NeedsSecond = needsSecond };
                return await proposals.KeepAsync(good, named, wishes, intent, turn, options, cancel);
            default:
                throw new InvalidOperationException("A plan of a kind nobody knows.");
        }
    }

    Task<Reply> IAnswer<Wish>.AnswerAsync(Wish request, Turn turn, CancellationToken cancel) =>
        ProposeAsync([request], turn, null, cancel);

    Task<Reply> IAnswer<Wishes>.AnswerAsync(Wishes request, Turn turn, CancellationToken cancel) =>
        ProposeAsync(request.Each, turn, null, cancel);

    Task<Reply> IAnswer<UndoLast>.AnswerAsync(UndoLast request, Turn turn, CancellationToken cancel) =>
        UndoAsync(turn, cancel);

    /// <summary>Yes or no to a proposal.</summary>
    public async Task<Reply> AnswerAsync(Settle request, Turn turn, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        var row = await Proposals.FindAsync(db, request.Code, turn, cancel);
        if (Proposals.Objection(row, request, turn, season) is { } objection)
        {
            return objection;
        }
        if (!request.IsYes)
        {
            return await Ending.CancelAsync(db, row!, request, turn, cancel);
        }
        var plan = StoredJson.ReadPlan(row!.Plan);
        if (plan.Deed is { } deed)
        {
            return await deeds.ConfirmAsync(db, row, deed, turn, cancel);
        }
        // Confirmed as whoever asked: a second person's yes adds to the first one's and decides nothing else.
        var outcome = await new Recording(planner, season).ConfirmAsync(db, row, plan, turn, cancel);
        return outcome switch
        {
            Recorded.Done done => done.Reply,
            Recorded.Overtaken overtaken => await AgainAsync(db, row, overtaken, plan, turn, cancel),
            Recorded.Gone => ProposalReplies.Nothing(
                request.Intent,
                "Somebody whom that was about has been erased since, so nothing has changed."
            ),
            _ => ProposalReplies.Nothing(request.Intent, "That has been settled already; nothing more has changed."),
        };
    }

    /// <summary>Takes back the asker's own last change.</summary>
    public async Task<Reply> UndoAsync(Turn turn, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        return await new Undoing(season, kinds, deeds).UndoAsync(db, turn, cancel);
    }

    /// <summary>Somebody changed the same person in between: what changed is said, and the wish is proposed anew.</summary>
    private async Task<Reply> AgainAsync(
        FellowsDb db,
        ProposalRow row,
        Recorded.Overtaken overtaken,
        ProposedPlan plan,
        Turn turn,
        CancellationToken cancel
    )
    {
        var again = await ProposeAsync(
            plan.Wishes,
            turn,
            new ProposeOptions { NeedsSecond = plan.NeedsSecond, TimeRequest = plan.TimeRequest },
            cancel
        );
        await Ending.OvertakenAsync(db, row, turn, cancel);
        return again with { Parts = [new Paragraph(overtaken.What), .. again.Parts] };
    }

    /// <summary>The wishes with everybody found whom they name; or the reply that says who is not.</summary>
    private async Task<(IReadOnlyList<Wish>? Named, Reply? Instead)> NamedAsync(
        IReadOnlyList<Wish> wishes,
        Turn turn,
        CancellationToken cancel
    )
    {
        var named = new List<Wish>();
        foreach (var wish in wishes)
        {
            if (turn.Asker.IsStranger)
            {
                return (null, Refusals.Stranger(wish.Intent));
            }
            if (wish.Who.IsNobody)
            {
                return (null, AskingBack.Whom(wish, wishes));
            }
            var ids = new List<int>();
            for (var i = 0; i < wish.Who.Each.Count; i++)
            {
                var place = i;
                var (person, instead) = await FindAsync(wish, wishes, wish.Who.Each[i], One, turn, cancel);
                if (person is null)
                {
                    return (null, instead);
                }
                ids.Add(person.Id);

                Wish One(int id) =>
                    wish with
                    {
                        Who = new([.. wish.Who.Each.Select((s, k) => k == place ? new Subject.Exactly(id) : s)]),
                    };
            }
            var found = wish with { Who = Whom.Exactly(ids.Distinct()) };
            if (found is AssignMentor { Mentor: { } mentor } assign)
            {
                var (person, instead) = await FindAsync(
                    wish,
                    wishes,
                    mentor,
                    id => assign with { Mentor = new Subject.Exactly(id) },
                    turn,
                    cancel
                );
                if (person is null)
                {
                    return (null, instead);
                }
                found = assign with { Mentor = new Subject.Exactly(person.Id) };
            }
            named.Add(found);
        }
        return (named, null);
    }

    private Task<(Person? Found, Reply? Instead)> FindAsync(
        Wish wish,
        IReadOnlyList<Wish> wishes,
        Subject who,
        Func<int, Wish> picked,
        Turn turn,
        CancellationToken cancel
    ) =>
        finder.FindAsync(
            who,
            new WhichOne(
                wish.Intent,
                new Memory { Wish = wish, Together = AskingBack.Several(wishes) },
                (p, label) => new Choice(label, p.Id, Wish: picked(p.Id))
            ),
            turn,
            cancel
        );
}
