using FellowsBot.Conversation;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Names;
using FellowsBot.Programme;
using Microsoft.EntityFrameworkCore;

namespace FellowsBot.Storage;

/// <summary>
/// Finds the person a question is about, with the asker's rights: oneself; for staff everyone; for a mentor their own fellows.
/// Nobody else learns from the answer whether somebody exists.
/// </summary>
public sealed class PersonFinder(IDbContextFactory<FellowsDb> database, INameBooks names)
{
    private const int MostChoices = 8;
    private const int MostGuesses = 3;
    private readonly Func<FellowsDb, int, CancellationToken, Task<Person>> byId = EF.CompileAsyncQuery(
        (FellowsDb db, int id, CancellationToken _) => db.People.First(p => p.Id == id)
    );

    /// <summary>Either the person, or the reply that says why there is none.</summary>
    public Task<(Person? Found, Reply? Instead)> FindAsync(
        Subject who,
        AskPerson request,
        Turn turn,
        CancellationToken cancel
    ) =>
        FindAsync(
            who,
            new WhichOne(
                request.Intent,
                new Memory { PersonAspect = request.What },
                (p, label) => new Choice(label, p.Id)
            ),
            turn,
            cancel
        );

    /// <summary>The same for any request: <paramref name="request"/> says what a choice among several stands for.</summary>
    public async Task<(Person? Found, Reply? Instead)> FindAsync(
        Subject who,
        WhichOne request,
        Turn turn,
        CancellationToken cancel
    )
    {
        var asker = turn.Asker;
        if (who is Subject.Self || who is Subject.Exactly { PersonId: var own } && asker.Person?.Id == own)
        {
            return asker.Person is { } self ? (self, null) : (null, NoRecord(request.Intent, asker));
        }
        if (!asker.MayNamePeople)
        {
            return (null, Refusals.OtherPeople(request.Intent, asker));
        }
        if (who is Subject.Named { Spoken: "" })
        {
            return (
                null,
                Reply.Say(Outcome.Clarify, request.Intent, "Whom do you mean? Give me a name.") with
                {
                    Private = true,
                }
            );
        }
        var book = (await names.CurrentAsync(cancel)).For(asker);
        var ids = Candidates(who, book);
        if (ids.Count > 1 && who is Subject.Named named && (named.At ?? (object?)named.In) is not null)
        {
            var fits = await ThoseAsync(ids, named, cancel);
            ids = fits.Count > 0 ? fits : ids;
        }
        if (ids.Count == 1)
        {
            return (await LoadAsync(ids[0], cancel), null);
        }
        if (ids.Count > 1)
        {
            return (null, await WhichAsync(ids, Spoken(who), request, cancel));
        }
        return (
            null,
            asker.IsStaff && who is Subject.Exactly
                ? Reply.Say(
                    Outcome.Answered,
                    request.Intent,
                    "That person is no longer on record. Nothing has changed."
                )
            : asker.IsStaff ? await UnknownAsync(Spoken(who), request, book, cancel)
            : Refusals.OtherPeople(request.Intent, asker)
        );
    }

    private static IReadOnlyList<int> Candidates(Subject who, NameBook book) =>
        who switch
        {
            Subject.Exactly exactly => book.Knows(exactly.PersonId) ? [exactly.PersonId] : [],
            Subject.Named named => book.Called(named.Spoken.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
            _ => [],
        };

    private static string Spoken(Subject who) => who is Subject.Named named ? named.Spoken : "";

    private static Reply NoRecord(string intent, Asker asker) =>
        asker.IsStaff
            ? Reply.Say(
                Outcome.Answered,
                intent,
                "You are staff, and I hold no application of yours. Name the person you mean."
            ) with
            {
                Private = true,
            }
            : Refusals.Stranger(intent);

    private async Task<Reply> WhichAsync(
        IReadOnlyList<int> ids,
        string spoken,
        WhichOne request,
        CancellationToken cancel
    )
    {
        var people = await LoadAsync([.. ids.Take(MostChoices)], cancel);
        var more = ids.Count > MostChoices ? $" I show {MostChoices} of {ids.Count}; the full name helps." : "";
        return Choose(request, people, $"Which {Title(spoken)} do you mean?{more}");
    }

    private async Task<Reply> UnknownAsync(string spoken, WhichOne request, NameBook book, CancellationToken cancel)
    {
        var nearest = await LoadAsync(book.Nearest(spoken.Split(' '), MostGuesses), cancel);
        return nearest.Count > 0
            ? Choose(request, nearest, $"I know nobody called {Title(spoken)}. Did you mean one of these?")
            : Reply.Say(
                Outcome.Clarify,
                request.Intent,
                $"I know nobody called {Title(spoken)}. Check the spelling, or give me another part of the name."
            ) with
            {
                Private = true,
            };
    }

    private static Reply Choose(WhichOne request, IReadOnlyList<Person> people, string question)
    {
        var choices = people.Select(p => request.Choice(p, Labels.TellingApart(p, people))).ToList();
        return new Reply
        {
            Outcome = Outcome.Clarify,
            Intent = request.Intent,
            Private = true,
            Parts =
            [
                new Paragraph(question),
                new Bullets([.. choices.Select(c => c.Label)], Numbered: true),
                new Buttons([.. choices.Select((c, i) => new Button(c.Label, $"{i + 1}"))]),
            ],
            Remember = request.Memory with { Choices = choices },
        };
    }

    private static string Title(string spoken) =>
        string.Join(' ', spoken.Split(' ').Select(w => w.Length > 0 ? char.ToUpperInvariant(w[0]) + w[1..] : w));

    /// <summary>Those of a name who work where, or are in the stage, that was said with it.</summary>
    private async Task<IReadOnlyList<int>> ThoseAsync(
        IReadOnlyList<int> ids,
        Subject.Named named,
        CancellationToken cancel
    ) =>
        [
            .. (await LoadAsync(ids, cancel))
                .Where(p => (named.At ?? p.Workspace) == p.Workspace && (named.In ?? p.Stage) == p.Stage)
                .Select(p => p.Id),
        ];

    private async Task<Person> LoadAsync(int id, CancellationToken cancel)
    {
        await using var db = database.CreateDbContext();
        return await byId(db, id, cancel);
    }

    private async Task<IReadOnlyList<Person>> LoadAsync(IReadOnlyList<int> ids, CancellationToken cancel)
    {
        if (ids.Count == 0)
        {
            return [];
        }
        await using var db = database.CreateDbContext();
        var people = await db.People.Where(p => ids.Contains(p.Id)).ToListAsync(cancel);
        return [.. ids.Select(id => people.Single(p => p.Id == id))];
    }
}

/// <summary>What asking back for a person is about.</summary>
/// <param name="Intent">The request type.</param>
/// <param name="Memory">What the conversation remembers until somebody is picked.</param>
/// <param name="Choice">What picking a person, shown under a label, stands for.</param>
public sealed record WhichOne(string Intent, Memory Memory, Func<Person, string, Choice> Choice);
