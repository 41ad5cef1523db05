using FellowsBot.Conversation;
using NodaTime;

namespace FellowsBot.Channels.Slack.Kit;

/// <summary>One message: its blocks, and its text for notifications, screen readers, and wherever blocks are not shown.</summary>
internal sealed record Page(string Text, IReadOnlyList<Block> Blocks)
{
    /// <summary>All of it as text, for the case that Slack will not have the blocks.</summary>
    public required string WholeText { get; init; }
}

/// <summary>Where blocks are shown: a home tab has no tables.</summary>
internal enum Surface
{
    Message,
    Home,
}

/// <summary>
/// A reply as Block Kit. What is too long for one message goes on in the next; no limit of Slack's is met by cutting. Texts are
/// rich text, which Slack takes letter by letter.
/// </summary>
internal static class BlockKit
{
    /// <summary>Slack takes 50.</summary>
    private const int MostBlocks = 45;

    /// <summary>Slack takes about 13,200 over all blocks, which is written nowhere.</summary>
    private const int MostLetters = 9_000;

    /// <summary>The text beside blocks; longer ones are not read out to the end.</summary>
    private const int LongestText = 3_500;
    private const int LongestWholeText = 30_000;

    public static IReadOnlyList<Page> Render(Reply reply, params IReadOnlyList<DateTimeZone> zones)
    {
        var pages = Pages(Pieces(reply, zones, Surface.Message));
        return
        [
            .. pages.Select((pieces, i) => pages.Count == 1 ? Of(pieces) : Of([.. pieces, Count(i + 1, pages.Count)])),
        ];
    }

    /// <summary>The blocks alone, for a place that is shown as a whole.</summary>
    public static IReadOnlyList<Piece> Pieces(Reply reply, IReadOnlyList<DateTimeZone> zones, Surface surface)
    {
        var writer = new PieceWriter(zones, surface, reply.Outcome is Outcome.Proposed);
        var pieces = reply.Parts.SelectMany(writer.Of).ToList();
        return pieces.Count > 0 ? pieces : [.. writer.Of(new Paragraph("There is nothing to show."))];
    }

    private static List<List<Piece>> Pages(IReadOnlyList<Piece> pieces)
    {
        var pages = new List<List<Piece>> { new() };
        var letters = 0;
        foreach (var piece in pieces)
        {
            var page = pages[^1];
            var isFull =
                page.Count >= MostBlocks
                || letters + piece.Block.Letters() > MostLetters
                || piece.Block is Rows && page.Any(p => p.Block is Rows);
            if (isFull && page.Count > 0)
            {
                pages.Add(page = []);
                letters = 0;
            }
            page.Add(piece);
            letters += piece.Block.Letters();
        }
        return pages;
    }

    private static Piece Count(int page, int pages)
    {
        var text = $"Part {page} of {pages}";
        return new Piece(new Context([new PlainText(text)]), text);
    }

    private static Page Of(IReadOnlyList<Piece> pieces)
    {
        var lines = pieces.Select(p => p.Text).Where(t => t.Length > 0).ToList();
        return new Page(Fitting(lines, LongestText), [.. pieces.Select(p => p.Block)])
        {
            WholeText = Fitting(lines, LongestWholeText),
        };
    }

    /// <summary>As many lines as fit, and how many are left to the blocks.</summary>
    private static string Fitting(IReadOnlyList<string> texts, int most)
    {
        var lines = texts.SelectMany(t => t.Split('\n')).Select(Inert.Markup).ToList();
        var letters = 0;
        var kept = lines.TakeWhile(line => (letters += line.Length + 1) <= most).ToList();
        if (kept.Count == lines.Count)
        {
            return string.Join('\n', kept);
        }
        return string.Join('\n', kept.Append($"… and {lines.Count - kept.Count} more lines in the message itself."));
    }
}
