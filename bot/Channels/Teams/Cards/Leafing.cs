using System.Text;
using FellowsBot.Conversation;

namespace FellowsBot.Channels.Teams.Cards;

/// <summary>Cuts a reply that is longer than a card into leaves of whole lines and rows; its buttons stand on each.</summary>
internal static class Leafing
{
    /// <summary>What a line costs on a card besides its letters, and a cell of a table; measured, and rounded up.</summary>
    private const int LineCost = 130;
    private const int CellCost = 130;

    /// <summary>Leaves room for buttons, moments and what stands around.</summary>
    private const int MostOnALeaf = 16_000;
    private const int LongestLine = 6_000;

    public static IReadOnlyList<Reply> Of(Reply reply)
    {
        var pieces = reply.Parts.Where(p => p is not Buttons).SelectMany(Pieces).ToList();
        if (pieces.Sum(p => p.Cost) <= MostOnALeaf)
        {
            return [reply];
        }
        var buttons = reply.Parts.Where(p => p is Buttons).ToList();
        var leaves = new List<List<Piece>> { new() };
        var cost = 0;
        foreach (var piece in pieces)
        {
            if (cost + piece.Cost > MostOnALeaf && leaves[^1].Count > 0)
            {
                leaves.Add([]);
                cost = 0;
            }
            leaves[^1].Add(piece);
            cost += piece.Cost;
        }
        return
        [
            .. leaves.Select(
                (leaf, i) =>
                    reply with
                    {
                        Parts = [.. Together(leaf), new Paragraph($"Page {i + 1} of {leaves.Count}."), .. buttons],
                    }
            ),
        ];
    }

    /// <summary>The smallest pieces of a part, each with the part it belongs to.</summary>
    private static IEnumerable<Piece> Pieces(Part part) =>
        part switch
        {
            Paragraph paragraph => Cut(paragraph.Text).Select(text => new Piece(part, new Paragraph(text), Line(text))),
            Bullets bullets => bullets.Items.Select(
                (item, i) =>
                    new Piece(
                        part,
                        // A number stays what it was on the first leaf.
                        new Bullets([bullets.Numbered ? $"{i + 1}. {Short(item)}" : Short(item)]),
                        Line(item)
                    )
            ),
            Facts facts => facts.Items.Select(f => new Piece(
                part,
                new Facts([f with { Value = Short(f.Value) }]),
                Cells([f.Label, f.Value])
            )),
            Table table => table.Rows.Select(row => new Piece(
                part,
                table with
                {
                    Rows =
                    [
                        [.. row.Select(Short)],
                    ],
                },
                Cells(row) + (Cells(table.Columns) / 8)
            )),
            FilePart file => file
                .Content.TrimEnd('\n')
                .Split('\n')
                .SelectMany(Cut)
                .Select(line => new Piece(part, file with { Content = line }, Line(line))),
            _ => [],
        };

    /// <summary>Neighbours of one part become one part again.</summary>
    private static IEnumerable<Part> Together(List<Piece> leaf)
    {
        for (var i = 0; i < leaf.Count; )
        {
            var own = leaf.Skip(i).TakeWhile(p => ReferenceEquals(p.Of, leaf[i].Of)).ToList();
            i += own.Count;
            if (own[0].Shown is Paragraph)
            {
                foreach (var piece in own)
                {
                    yield return piece.Shown;
                }
                continue;
            }
            yield return own[0].Shown switch
            {
                Bullets => new Bullets([.. own.SelectMany(p => ((Bullets)p.Shown).Items)]),
                Facts => new Facts([.. own.SelectMany(p => ((Facts)p.Shown).Items)]),
                Table table => table with { Rows = [.. own.SelectMany(p => ((Table)p.Shown).Rows)] },
                FilePart file => file with
                {
                    Content = string.Join('\n', own.Select(p => ((FilePart)p.Shown).Content)),
                },
                var other => other,
            };
        }
    }

    private static IEnumerable<string> Cut(string text) =>
        text.Length <= LongestLine ? [text] : text.Chunk(LongestLine).Select(c => new string(c));

    private static string Short(string text) => text.Length <= LongestLine ? text : $"{text[..(LongestLine - 1)]}…";

    private static int Line(string text) => LineCost + Bytes(text);

    private static int Cells(IReadOnlyList<string> cells) => cells.Sum(c => CellCost + Bytes(c));

    /// <summary>Backslashes and quotation marks are written as two.</summary>
    private static int Bytes(string text) =>
        Math.Min(LongestLine * 4, Encoding.UTF8.GetByteCount(text) + text.Count(c => c is '"' or '\\'));

    private sealed record Piece(Part Of, Part Shown, int Cost);
}
