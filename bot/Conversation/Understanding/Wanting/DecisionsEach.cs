using System.Text.RegularExpressions;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Wanting;

/// <summary>Several fellows in one sentence, each with a decision of their own: "extension for Zoë and Siobhan as ending", "end for Farid".</summary>
internal static partial class DecisionsEach
{
    /// <summary>The piece as a wish with its verb; none where it is one already, or decides nothing about one person.</summary>
    public static string? Another(Piece piece, Piece before) =>
        piece is { Kind: null, Frame.Sentence.Names: [var only] }
        && Decisions.In(piece.Frame.Text) is { } decision
        && !IsUnsure(piece)
            ? $"{(before.Kind is WishKinds.Recommend ? "recommend" : "record")} {(decision is ExtensionDecision.Extend ? "extend" : "end")} for {piece.Frame.Sentence.Spoken(only.From, only.Count)}"
            : null;

    /// <summary>"José I'm not sure yet": nothing is decided.</summary>
    public static bool IsUnsure(Piece piece) => Unsure().IsMatch(piece.Frame.Text);

    [GeneratedRegex(
        @"\b(?:not (?:so |quite |entirely )?sure|unsure|undecided|don't know|can't (?:say|tell)|cannot (?:say|tell)|on the fence|torn|no idea|still thinking|ask me (?:again|later))\b",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Unsure();
}
