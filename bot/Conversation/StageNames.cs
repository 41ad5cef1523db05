using FellowsBot.Programme;

namespace FellowsBot.Conversation;

/// <summary>The stages' everyday names, as answers and changes say them.</summary>
public static class StageNames
{
    /// <summary>The stage within a sentence: "the technical interview".</summary>
    public static string The(StageId id) =>
        id switch
        {
            StageId.Application => "the application",
            StageId.Assessment => "the technical assessment",
            StageId.Interview => "the technical interview",
            StageId.Final => "the final interviews",
            StageId.Offer => "the offer stage",
            StageId.Matching => "mentor matching",
            StageId.Programme => "the fellowship",
            StageId.Extension => "the extension stage",
            _ => "the extended fellowship",
        };

    /// <summary>"Comes", as it goes with that name: "the final interviews come", "the offer stage comes".</summary>
    public static string Comes(StageId id) => id is StageId.Final ? "come" : "comes";
}
