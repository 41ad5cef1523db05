using NodaTime;

namespace FellowsBot.LanguageModel;

/// <summary>Which model is asked, where, and how much of it.</summary>
/// <param name="ApiKey">Never logged.</param>
/// <param name="Model">The model's id.</param>
/// <param name="BaseUrl">None = Anthropic's own address.</param>
/// <param name="DailyTokens">What all questions of a day may use together, read and written.</param>
/// <param name="Timeout">What one question may take, all its calls together.</param>
public sealed record ModelSettings(string ApiKey, string Model, Uri? BaseUrl, long DailyTokens, Duration Timeout);
