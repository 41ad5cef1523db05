using FellowsBot.Conversation.Changes;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.People;

/// <summary>
/// Erases a person: staff alone, with a second one where there is one, and for good. What stays is what the counts need, and
/// in the audit that something was changed, when, and by whom.
/// </summary>
public sealed class ErasePerson : IChange<Erase>
{
    public Refusal? MayNot(Erase wish, Person whom, Deciding by) =>
        by.Asker.IsStaff
            ? null
            : new Refusal(
                "staff-only",
                by.IsSelf(whom)
                    ? "Only the programme's staff can erase what I store about you; please ask them. “What do you store about me?” shows you what there is."
                    : "Only the programme's staff can erase somebody."
            );

    public Plan For(Erase wish, Standing whom, Deciding by) =>
        new Plan.Change(
            Anonymous(whom, by.Now),
            $"erase everything I store about {whom.Person.FullName}, but for the counts",
            wish
        )
        {
            Follows =
                "This cannot be undone. Name, address, dates, notes, questions, conversations and the texts in the audit go; stage, status, role and offer stay as numbers without a name. Whatever I still owe them is not sent.",
        };

    /// <summary>The row as it stays: nothing that tells who it was; what the calendar has made of it by now is kept as it is.</summary>
    internal static Person Anonymous(Standing whom, Instant now) =>
        new()
        {
            Id = whom.Person.Id,
            Version = whom.Person.Version,
            Email = EmailAddress.Parse($"erased-{whom.Person.Id}@invalid"),
            FirstName = "Erased",
            LastName = "person",
            Role = whom.Person.Role,
            Stage = whom.Person.Stage,
            Status = whom.Status,
            OfferStatus = whom.OfferState switch
            {
                OfferState.Accepted => OfferStatus.Accepted,
                OfferState.Declined => OfferStatus.Declined,
                OfferState.Lapsed => OfferStatus.Lapsed,
                OfferState.Open => OfferStatus.Open,
                _ => null,
            },
            ErasedAt = now,
        };
}
