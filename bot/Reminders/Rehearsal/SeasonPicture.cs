using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Reminders.Rehearsal;

/// <summary>A rehearsal as one page.</summary>
public sealed class SeasonPicture(Season season, Instant from, Instant to)
{
    public string Draw(IReadOnlyList<Posting> postings) => $"{season.Name} {from} {to} {postings.Count}";
}
