using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Understanding;
using NodaTime;

namespace FellowsBot.Conversation;

/// <summary>Answers in a zone that was asked for: "in London time", "and in IST?", asked back where letters have several owners.</summary>
internal static class InZones
{
    /// <summary>The zone wanted, or the one picked of several that were offered; none where no zone is asked for.</summary>
    public static ZonePhrase? Wanted(Turn turn, Memory memory, DateTimeZone own, DateTimeZone programme) =>
        memory.Choices.Any(c => c.Zone is not null)
        && Picks.Chosen(Words.In(Words.Clean(turn.Text)), memory.Choices) is { Zone: { } picked }
            ? new ZonePhrase("", [DateTimeZoneProviders.Tzdb[picked]])
        : memory.Proposal is not null && Settlings.AsksWhatWaits(turn.Text) ? null
        : ZonePhrases.In(turn.Text, own, programme);

    /// <summary>The turn as its answer is to be read; as it is, where the zone is still to be asked.</summary>
    public static Turn Reading(Turn turn, ZonePhrase? wanted) =>
        wanted is { Zones: [var zone] } ? turn with { Asker = turn.Asker.ReadingIn(zone) } : turn;

    /// <summary>Asks which zone is meant, and keeps the question for the one that is picked.</summary>
    public static Reply Which(Reply reply, ZonePhrase wanted)
    {
        var choices = wanted.Zones.Select(z => new Choice(Label(z.Id), Zone: z.Id)).ToList();
        return reply with
        {
            Outcome = Outcome.Clarify,
            Parts = Choosing.Parts("Those letters stand for several zones. Which one do you mean?", choices),
            Remember = (reply.Remember ?? Memory.Nothing) with { Choices = choices },
        };
    }

    private static string Label(string id) =>
        id switch
        {
            "Asia/Kolkata" => "India (Asia/Kolkata)",
            "Europe/Dublin" => "Ireland (Europe/Dublin)",
            "Asia/Jerusalem" => "Israel (Asia/Jerusalem)",
            _ => id,
        };
}
