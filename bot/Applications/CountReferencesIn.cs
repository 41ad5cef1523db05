using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;

namespace FellowsBot.Applications;

/// <summary>Records how many of somebody's references have been received.</summary>
public sealed class CountReferencesIn : IChange<CountReferences>
{
    public Refusal? MayNot(CountReferences wish, Person whom, Deciding by) => Access.StaffOnly(by);

    public Plan For(CountReferences wish, Standing whom, Deciding by)
    {
        var person = whom.Person;
        if ((StageRules.NoCandidate(whom, by) ?? Gone.IsOut(whom, by)) is { } refusal)
        {
            return new Plan.Refused(refusal);
        }
        if (wish.All && person.ReferencesExpected is null)
        {
            return new Plan.Asked(
                $"I don't know how many references {person.FullName} is expected to bring. How many have come?"
            );
        }
        var received = wish switch
        {
            { All: true } => person.ReferencesExpected,
            { Received: { } all } => all,
            { More: { } more } => (person.ReferencesReceived ?? 0) + more,
            _ => null,
        };
        return received switch
        {
            null => new Plan.Asked($"How many of {person.FullName}'s references have come?"),
            < 0 or > Person.MostReferences => Plan.No(
                "references-number",
                $"The number of references is from 0 to {Person.MostReferences}."
            ),
            { } number => new Plan.Change(
                person with
                {
                    ReferencesReceived = number,
                },
                $"{person.FullName} has {number}{Of(person)} {(number == 1 && person.ReferencesExpected is null ? "reference" : "references")}",
                wish with
                {
                    Received = number,
                    More = null,
                    All = false,
                }
            )
            {
                Follows =
                    person.ReferencesExpected is { } expected && number > expected
                        ? $"That is more than the {expected} expected."
                        : null,
            },
        };
    }

    private static string Of(Person person) => person.ReferencesExpected is { } expected ? $" of {expected}" : "";
}
