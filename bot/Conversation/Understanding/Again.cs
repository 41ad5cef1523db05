using FellowsBot.Conversation.Dialogue;

namespace FellowsBot.Conversation.Understanding;

/// <summary>The question before, put once more: "and in London time?".</summary>
internal static class Again
{
    /// <summary>None where nothing was asked before, or what was asked is not kept.</summary>
    public static Request? Of(Memory memory, Asker asker) =>
        memory switch
        {
            { PersonAspect: { } aspect, PersonId: { } id } => new AskPerson(
                asker.Person?.Id == id ? new Subject.Self() : new Subject.Exactly(id),
                aspect
            ),
            { StageAspect: { } aspect, Stage: { } stage } => new AskStage(stage, aspect),
            { Topic: { } topic } => new AskHandbook(topic),
            { List: "offers.list" } => new ListOffers(Days.All),
            { List: "calendar.all" } => new AskSeason(SeasonAspect.All),
            _ => null,
        };
}
