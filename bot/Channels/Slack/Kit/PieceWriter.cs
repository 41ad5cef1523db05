using FellowsBot.Conversation;
using NodaTime;

namespace FellowsBot.Channels.Slack.Kit;

/// <summary>A block with what it says as text.</summary>
internal sealed record Piece(Block Block, string Text);

/// <summary>Writes the parts of one reply as blocks, each small enough for Slack; a moment is shown on the reader's clock once.</summary>
internal sealed class PieceWriter(IReadOnlyList<DateTimeZone> zones, Surface surface, bool isProposal)
{
    private const int MostLetters = 2_500;
    private const int MostItems = 40;
    private const int LongestLabel = 500;

    /// <summary>The reader's own clock, with "today" and "tomorrow" where they fit.</summary>
    private const string OwnClock = "{date_short_pretty} at {time}";
    private readonly HashSet<Instant> shown = [];
    private readonly ButtonWriter buttons = new(isProposal);

    public IEnumerable<Piece> Of(Part part) =>
        part switch
        {
            Paragraph paragraph => Chunks(Inert.Plain(paragraph.Text)).Select(Line),
            Bullets bullets => ListOf(bullets),
            Facts facts => FactsOf(facts),
            Table table => TableOf(table),
            Buttons all => buttons.Of(all, Of),
            FilePart file => FileOf(file),
            _ => [],
        };

    /// <summary>A text with each moment in it followed by the reader's own clock.</summary>
    private List<Inline> Runs(string text)
    {
        var runs = new List<Inline>();
        var from = 0;
        foreach (var moment in MomentsIn.Of(text, zones).Where(m => shown.Add(m.At)))
        {
            runs.Add(new Run($"{text[from..moment.End]} (for you "));
            runs.Add(new Moment(moment.At.ToUnixTimeSeconds(), OwnClock, moment.Text));
            runs.Add(new Run(")"));
            from = moment.End;
        }
        if (from < text.Length || runs.Count == 0)
        {
            runs.Add(new Run(text.Length == 0 ? "–" : text[from..]));
        }
        return runs;
    }

    private static Run Bold(string text) => new(text) { Style = new RunStyle(Bold: true) };

    private Piece Line(string text) => new(new RichText([new Section(Runs(text))]), text);

    private IEnumerable<Piece> ListOf(Bullets bullets)
    {
        var items = bullets.Items.SelectMany(i => Chunks(Inert.Plain(i))).ToList();
        var from = 0;
        foreach (var some in Together(items, i => i.Length))
        {
            var offset = from;
            var text = string.Join('\n', some.Select((s, i) => bullets.Numbered ? $"{offset + i + 1}. {s}" : $"- {s}"));
            yield return new Piece(
                new RichText([
                    new BulletList(bullets.Numbered ? "ordered" : "bullet", [.. some.Select(s => new Section(Runs(s)))])
                    {
                        Offset = bullets.Numbered && from > 0 ? from : null,
                    },
                ]),
                text
            );
            from += some.Count;
        }
    }

    private IEnumerable<Piece> FactsOf(Facts facts)
    {
        var lines = facts
            .Items.Select(f => (Label: Inert.Plain(f.Label), Value: Inert.Plain(f.Value)))
            .SelectMany(f =>
                f.Label.Length > LongestLabel
                    ? Chunks($"{f.Label}: {f.Value}").Select(l => (Label: "", Value: l))
                    : Chunks(f.Value).Select(v => (Label: $"{f.Label}: ", Value: v))
            )
            .ToList();
        foreach (var some in Together(lines, l => l.Label.Length + l.Value.Length))
        {
            var runs = new List<Inline>();
            foreach (var (label, value) in some)
            {
                if ((runs.Count == 0 ? label : $"\n{label}") is { Length: > 0 } head)
                {
                    runs.Add(Bold(head));
                }
                runs.AddRange(Runs(value));
            }
            yield return new Piece(
                new RichText([new Section(runs)]),
                string.Join('\n', some.Select(l => $"{l.Label}{l.Value}"))
            );
        }
    }

    private IEnumerable<Piece> TableOf(Table table)
    {
        var caption = Chunks(Inert.Plain(table.Caption)).Select(Line);
        var columns = table.Columns.Select(Inert.Plain).ToList();
        var rows = table.Rows.Select(r => (IReadOnlyList<string>)[.. r.Select(Inert.Plain)]).ToList();
        return caption.Concat(
            surface is Surface.Message && TableWriter.Fits(columns, rows)
                ? TableWriter.Of(columns, rows, Runs)
                : Together([.. rows.SelectMany(r => AsLines(columns, r))], l => l.Sum(run => run.Letters()))
                    .Select(some => new Piece(
                        new RichText([new BulletList("bullet", [.. some.Select(l => new Section(l))])]),
                        string.Join('\n', some.Select(l => $"- {string.Concat(l.OfType<Run>().Select(r => r.Text))}"))
                    ))
        );
    }

    /// <summary>A row as an item of a list: its first cell, then the others with their headings.</summary>
    private IEnumerable<List<Inline>> AsLines(IReadOnlyList<string> columns, IReadOnlyList<string> row)
    {
        var first = row.Count > 0 && row[0].Length is > 0 and < MostLetters ? row[0] : "–";
        var others = string.Concat(
            row.Select((cell, i) => (cell, i))
                .Skip(first == "–" ? 0 : 1)
                .Where(c => c.cell.Length > 0)
                .Select(c => $" · {columns.ElementAtOrDefault(c.i)}: {c.cell}")
        );
        var chunks = Chunks(others).ToList();
        yield return chunks is [{ Length: > 0 } rest, ..] ? [Bold(first), .. Runs(rest)] : [Bold(first)];
        foreach (var more in chunks.Skip(1))
        {
            yield return Runs(more);
        }
    }

    /// <summary>A file's content is shown as it is: taking files would need a scope of its own.</summary>
    private static IEnumerable<Piece> FileOf(FilePart file)
    {
        var name = Inert.Plain(file.Name);
        foreach (var some in Chunks(name.Length == 0 ? "File" : name))
        {
            yield return new Piece(new RichText([new Section([Bold(some)])]), some);
        }
        var lines = file.Content.TrimEnd('\n').Split('\n').SelectMany(l => Chunks(Inert.Plain(l))).ToList();
        foreach (var some in Together(lines, l => l.Length + 1, most: int.MaxValue))
        {
            var text = string.Join('\n', some);
            yield return new Piece(new RichText([new Preformatted([new Run(text.Length == 0 ? " " : text)])]), text);
        }
    }

    /// <summary>As many at a time as one block takes.</summary>
    private static IEnumerable<IReadOnlyList<T>> Together<T>(
        IReadOnlyList<T> items,
        Func<T, int> length,
        int most = MostItems
    )
    {
        var some = new List<T>();
        var letters = 0;
        foreach (var item in items)
        {
            if (some.Count > 0 && (some.Count >= most || letters + length(item) > MostLetters))
            {
                yield return some;
                (some, letters) = ([], 0);
            }
            some.Add(item);
            letters += length(item);
        }
        if (some.Count > 0)
        {
            yield return some;
        }
    }

    /// <summary>A long text in pieces, parted at a space where there is one, never within a letter.</summary>
    internal static IEnumerable<string> Chunks(string text)
    {
        while (text.Length > MostLetters)
        {
            var cut = text.LastIndexOf(' ', MostLetters - 1, MostLetters / 2);
            cut = cut > 0 ? cut : MostLetters - (char.IsHighSurrogate(text[MostLetters - 1]) ? 1 : 0);
            yield return text[..cut];
            text = text[cut..].TrimStart();
        }
        yield return text;
    }
}
