namespace FellowsBot.Conversation.Understanding;

/// <content>The words that take the last change back, and those that show a proposal once more.</content>
internal static partial class Settlings
{
    private static readonly HashSet<string> Undo =
    [
        "undo",
        "undo it",
        "undo that",
        "undo this",
        "undo please",
        "please undo",
        "please undo that",
        "undo that please",
        "undo the last change",
        "undo my last change",
        "undo last change",
        "undo the change",
        "undo the last one",
        "revert",
        "revert that",
        "revert it",
        "take that back",
        "take it back",
        "take that last one back",
        "take the last one back",
        "roll that back",
        "roll it back",
    ];

    /// <summary>These take back only what was recorded in this talk.</summary>
    private static readonly HashSet<string> UndoOfThat =
    [
        "put it back",
        "put that back",
        "put it back please",
        "put that back please",
        "please put it back",
        "please put that back",
        "change it back",
        "change it back please",
        "change that back",
        "put it back as it was",
        "reverse it",
        "reverse that",
    ];

    private static readonly HashSet<string> Show =
    [
        "show it",
        "show me",
        "show it to me",
        "show that",
        "show me that",
        "show me the proposal",
        "show the proposal",
        "show the messages",
        "show me the messages",
        "show the preview",
        "preview",
    ];
}
