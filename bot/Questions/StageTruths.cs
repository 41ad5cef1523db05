using FellowsBot.Conversation;
using FellowsBot.Conversation.Beliefs;
using FellowsBot.Programme;

namespace FellowsBot.Questions;

/// <summary>What the answers about a stage's dates tell, for beliefs to be held against.</summary>
internal static class StageTruths
{
    private static readonly string[] Opening =
    [
        "open",
        "opens",
        "opened",
        "opening",
        "start",
        "starts",
        "started",
        "begin",
        "begins",
        "began",
    ];
    private static readonly string[] Closing =
    [
        "close",
        "closes",
        "closed",
        "closing",
        "end",
        "ends",
        "ended",
        "deadline",
        "due",
        "until",
        "till",
        "cutoff",
        "cut-off",
        "finish",
        "finishes",
    ];

    public static IReadOnlyList<Truth> Of(StageAspect aspect, Stage stage) =>
        aspect switch
        {
            StageAspect.Opens => [new Truth.Moment(stage.Opens), new Truth.Moment(stage.Closes) { About = Closing }],
            StageAspect.Closes or StageAspect.TooLate or StageAspect.HowLongUntil => [new Truth.Moment(stage.Closes)],
            StageAspect.Window =>
            [
                new Truth.Moment(stage.Opens) { About = Opening },
                new Truth.Moment(stage.Closes) { About = Closing },
            ],
            _ => [],
        };
}
