using FellowsBot.Conversation;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;

namespace FellowsBot.Storage.Changes;

/// <summary>Asks back about a change, and remembers the wish until somebody answers.</summary>
internal static class AskingBack
{
    /// <summary>Nobody was named.</summary>
    public static Reply Whom(Wish wish, IReadOnlyList<Wish> wishes) =>
        ProposalReplies.Clarify(wish.Intent, "Whom do you mean? Give me a name.") with
        {
            Remember = new Memory { Wish = wish, Together = Several(wishes) },
        };

    /// <summary>What is to be remembered beside the one wish asked about: nothing where it is the only one.</summary>
    public static IReadOnlyList<Wish> Several(IReadOnlyList<Wish> wishes) => wishes.Count > 1 ? wishes : [];

    /// <summary>Something else must be said first; what can be chosen from is named.</summary>
    public static Reply About(Planned.Asked asked, IReadOnlyList<Wish> wishes)
    {
        // What is picked for one of several people holds for all that the wish names.
        var choices = asked
            .Question.Choices.Select(c => new Choice(c.Label, Wish: c.Wish with { Who = asked.Wish.Who }))
            .ToList();
        var reply = ProposalReplies.Clarify(asked.Wish.Intent, asked.Question.Question);
        return reply with
        {
            Parts =
                choices.Count == 0
                    ? reply.Parts
                    :
                    [
                        .. reply.Parts,
                        new Bullets([.. choices.Select(c => c.Label)], Numbered: true),
                        new Buttons([.. choices.Select((c, i) => new Button(c.Label, $"{i + 1}"))]),
                    ],
            Remember = new Memory
            {
                Wish = asked.Wish,
                Together = Several(wishes),
                PersonId = asked.Whom.Id,
                Choices = choices,
            },
        };
    }
}
