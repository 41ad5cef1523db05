using System.Text.Json.Serialization;

namespace FellowsBot.Channels.Trial;

/// <summary>What the page sends.</summary>
public sealed record TrialMessage(string? As, string? In, string? Conversation, string? Text);

/// <summary>What the page gets for it.</summary>
public sealed record TrialReply(string Outcome, string Intent, bool Private, string Html, string Text);

/// <summary>Where the page wants the clock: at a moment, a step on, or (<see cref="Next"/>) at the next reminder.</summary>
public sealed record TrialMove(string? To, string? Advance, bool Next = false);

/// <summary>Why the page's wish was not met.</summary>
public sealed record TrialError(string Error);

/// <summary>Everything the page shows besides the chat.</summary>
public sealed record TrialState(
    TrialSeasonShown Season,
    TrialClockShown Clock,
    IReadOnlyList<TrialPersona> Personas,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Suggestions,
    IReadOnlyList<TrialFeed> Channels,
    IReadOnlyList<TrialNote> Notes
);

/// <summary>The season's picture.</summary>
public sealed record TrialSeasonShown(string Name, string Zone, IReadOnlyList<TrialStage> Stages);

/// <summary>One stage of it; the instants carry the season's offset.</summary>
public sealed record TrialStage(
    string Id,
    string Name,
    string Opens,
    string Closes,
    string OpensText,
    string ClosesText,
    string State
);

/// <summary>The bot's clock.</summary>
public sealed record TrialClockShown(string Now, string NowText, double Speed);

/// <summary>Somebody one can be.</summary>
public sealed record TrialPersona(string As, string Role, string Name, string Note);

/// <summary>One trial channel and its posts, oldest first.</summary>
public sealed record TrialFeed(string Name, IReadOnlyList<TrialPost> Posts);

/// <summary>One post in a trial channel.</summary>
public sealed record TrialPost(string At, string AtText, string Html);

/// <summary>A message that the bot sent to one person without being asked.</summary>
public sealed record TrialNote(string As, string At, string AtText, string Html);

/// <summary>How these are written and read, generated at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TrialMessage))]
[JsonSerializable(typeof(TrialReply))]
[JsonSerializable(typeof(TrialMove))]
[JsonSerializable(typeof(TrialError))]
[JsonSerializable(typeof(TrialState))]
internal sealed partial class TrialJson : JsonSerializerContext;
