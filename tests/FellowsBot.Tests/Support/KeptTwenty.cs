using FellowsBot.Conversation.Kept;

namespace FellowsBot.Tests.Support;

/// <summary>Twenty entries as staff may come to keep them within a season, none of them about what the bank asks.</summary>
internal static class KeptTwenty
{
    public static readonly IReadOnlyList<(string Title, string Question)> All =
    [
        ("Laptops", "do we get laptops?"),
        ("Lunch", "is lunch provided in the office?"),
        ("Gym", "is there a gym nearby that fellows can use?"),
        ("Bikes", "where can I store my bike during the day?"),
        ("Monitors", "can I have a second monitor on my desk?"),
        ("Phones", "do fellows get a work phone?"),
        ("Printing", "how do I print something at the workspace?"),
        ("Showers", "are there showers in the building?"),
        ("Quiet rooms", "is there a quiet room for calls?"),
        ("Standing desks", "could I get a standing desk?"),
        ("Visitors", "may I bring a guest for the day?"),
        ("Parcels", "can I have parcels sent to the office?"),
        ("Licences", "who pays for software licences?"),
        ("Hoodies", "will there be hoodies?"),
        ("Library", "can I order books for my project?"),
        ("Lockers", "do we have lockers?"),
        ("Allergies", "whom do I tell about my food allergies?"),
        ("Conferences", "can I go to a conference during the fellowship?"),
        ("Business cards", "do we get business cards?"),
        ("Badge lost", "what do I do when I lose my badge?"),
    ];

    public static KeptBook Book { get; } =
        new([.. All.Select((k, i) => new KeptEntry(i + 1, k.Title, "…", [k.Question], World.Start))]);
}
