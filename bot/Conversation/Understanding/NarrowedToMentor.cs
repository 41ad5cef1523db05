using System.Text.RegularExpressions;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Understanding.Wanting;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding;

/// <summary>A list of fellows gone on with by their mentor: "just Noor's ones", "and which of them are Ingrid's?".</summary>
internal static partial class NarrowedToMentor
{
    public static Request? Read(Sentence sentence, Memory memory) =>
        sentence is { Asker.IsStaff: true, Names: [{ Ids: [var mentor] }] }
        && sentence.Book.RoleOf(mentor) is Role.Mentor
        && Before(memory) is { } before
        && Those().IsMatch(Frame.Of(sentence).Text)
            ? new ListPeople(before with { Also = (before.Also ?? new PersonFacts()) with { Mentor = mentor } })
            : null;

    /// <summary>What the list before was narrowed to; none where it was no list of fellows.</summary>
    private static PeopleFilter? Before(Memory memory) =>
        memory.List switch
        {
            "staff.undecided" => Decided(memory, ExtensionDecision.Undecided),
            "staff.extended" => Decided(memory, ExtensionDecision.Extend),
            "staff.ending" => Decided(memory, ExtensionDecision.End),
            "people.list" when memory.Filter is { } filter && (filter.Role ?? Role.Fellow) is Role.Fellow => filter with
            {
                Role = Role.Fellow,
            },
            _ => null,
        };

    private static PeopleFilter Decided(Memory memory, ExtensionDecision decision) =>
        (memory.Filter ?? new PeopleFilter()) with
        {
            Role = Role.Fellow,
            Also = new PersonFacts { Extension = decision },
        };

    [GeneratedRegex(
        @"^(?:(?:only|just|and|ok|so|now|what about|how about|which of (?:them|those)(?: are| is)?|of (?:them|those)|show me|the ones?|those|with|under|for|of) )*NN(?:'s)?(?: (?:ones?|lot|fellows|people|own|mentees|only|then|please|too))*$",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Those();
}
