using System.Text.RegularExpressions;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>One part of a message, and what it wants.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Frame">The same, for the rules.</param>
/// <param name="Form">Whether it asks or wants.</param>
/// <param name="Kind">Which change it wants; none = none.</param>
internal sealed partial record Piece(string Text, Frame Frame, Form Form, string? Kind)
{
    /// <summary>What stood between it and the piece before.</summary>
    public string Joint { get; init; } = "";

    public bool BeginsWithName => Frame.Text.StartsWith("NN", StringComparison.Ordinal);

    /// <summary>"… and Tom to the interview" goes on with "advance Emeka"; "… and Tom to the interview" after "move Emeka to final" does not.</summary>
    public bool Completes(Piece before) =>
        !before.BeginsWithName
        && before.Frame.Text.EndsWith("NN", StringComparison.Ordinal)
        && Verbless().IsMatch(Frame.Text);

    [GeneratedRegex(
        @"^NN(?:'s)? (?:to|until|till|til|as|by|for|on|in|with|through|LL|TT|more|another|an?|extra)\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Verbless();

    /// <summary>Whether it says itself whom it is about.</summary>
    public bool HasWhom =>
        Frame.HasPerson || Frame.IsOwn || Kind is WishKinds.Release or WishKinds.Undo or WishKinds.Later;
}
