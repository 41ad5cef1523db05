namespace FellowsBot.Conversation.Kept;

/// <summary>All kept entries, and which of them a question is for. Unchanging: a change makes a new book.</summary>
public sealed class KeptBook
{
    public static readonly KeptBook Empty = new([]);

    private readonly IReadOnlyList<Asked> asked;

    public KeptBook(IReadOnlyList<KeptEntry> entries)
    {
        Entries = entries;
        asked =
        [
            .. entries.SelectMany(e =>
                e.Wordings.Select(w => new Asked(e, Gist.Of(w), IsTitle: false))
                    .Append(new Asked(e, Gist.Of(e.Title), IsTitle: true))
            ),
        ];
    }

    public IReadOnlyList<KeptEntry> Entries { get; }

    /// <summary>The entry of that name ("kept-3"); none when it was removed.</summary>
    public KeptEntry? Find(string id) => Entries.FirstOrDefault(e => e.Id == id);

    /// <summary>The entries that come nearest to a question, nearest first.</summary>
    /// <param name="question">As it was typed.</param>
    /// <param name="tells">How much a word tells, 0 to 1: the rarer the more.</param>
    public IReadOnlyList<KeptMatch> Nearest(string question, Func<string, double> tells)
    {
        var gist = Gist.Of(question);
        return
        [
            .. asked
                .Select(a => (a.Entry, Likeness: a.Likeness(gist, tells)))
                .Where(a => a.Likeness > 0)
                .GroupBy(a => a.Entry)
                .Select(g => new KeptMatch(g.Key, g.Max(a => a.Likeness)))
                .OrderByDescending(m => m.Likeness)
                .ThenBy(m => m.Entry.Number),
        ];
    }

    private sealed record Asked(KeptEntry Entry, Gist Gist, bool IsTitle)
    {
        /// <summary>A title is too short to be like anything: it is either said or not.</summary>
        public double Likeness(Gist question, Func<string, double> tells) =>
            !IsTitle || Gist.IsSame(question) ? Gist.Likeness(question, tells) : 0;
    }
}

/// <summary>An entry, and how like a question is to its wordings, 0 to 1.</summary>
public sealed record KeptMatch(KeptEntry Entry, double Likeness);
