using FellowsBot.Programme;

namespace FellowsBot.Hosting.Settings;

/// <summary>What a stage is called where the settings give it no name of its own.</summary>
internal static class StageNames
{
    public static string Default(StageId id) =>
        id switch
        {
            StageId.Application => "Application and references",
            StageId.Assessment => "Technical assessment",
            StageId.Interview => "Technical interview",
            StageId.Final => "Final interviews",
            StageId.Offer => "Offer decisions",
            StageId.Matching => "Mentor matching and project selection",
            StageId.Programme => "The fellowship",
            StageId.Extension => "Extension decisions",
            _ => "Extended fellowship",
        };
}
