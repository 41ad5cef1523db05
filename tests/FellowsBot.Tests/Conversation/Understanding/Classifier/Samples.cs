using FellowsBot.Conversation.Understanding;

namespace FellowsBot.Tests.Conversation.Understanding.Classifier;

internal static class Samples
{
    public static readonly Example[] InScope =
    [
        .. Of(
            "time off",
            "book a day off",
            "i want a holiday next week",
            "request vacation on friday",
            "take leave tomorrow"
        ),
        .. Of(
            "balance",
            "how much holiday have i left",
            "show my leave balance",
            "days of vacation remaining",
            "what is my balance"
        ),
        .. Of(
            "who is off",
            "who is off today",
            "who is on leave this week",
            "is anna away tomorrow",
            "which people are absent"
        ),
    ];

    public static readonly string[] OutOfScope =
    [
        "what is the capital of france",
        "play some music",
        "how do i bake bread",
        "turn the light red",
        "tell me a story",
    ];

    private static IEnumerable<Example> Of(string intent, params string[] texts) =>
        texts.Select(text => new Example(text, intent));
}
