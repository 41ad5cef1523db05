using FellowsBot.Conversation.Understanding;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Names;

/// <summary>What is needed of somebody to find them by name and to know whose fellow they are.</summary>
/// <param name="Id">The person's id.</param>
/// <param name="FirstName">As recorded.</param>
/// <param name="LastName">As recorded.</param>
/// <param name="Role">What they are to the programme.</param>
/// <param name="Email">Their address, for the mentor column.</param>
/// <param name="Mentor">Whom their record names as mentor.</param>
/// <param name="Workspace">Where they work from: tells namesakes apart.</param>
public sealed record NameEntry(
    int Id,
    string FirstName,
    string LastName,
    Role Role,
    EmailAddress Email,
    string? Mentor,
    Workspace? Workspace = null
)
{
    public string FullName => $"{FirstName} {LastName}";
}

/// <summary>Some words of a message that name somebody.</summary>
/// <param name="From">Index of the first word.</param>
/// <param name="Count">How many words.</param>
/// <param name="Ids">Everybody they may mean.</param>
/// <param name="Told">Whether more than the name has told who of several is meant: "Daniel Kim in London".</param>
public sealed record NameHit(int From, int Count, IReadOnlyList<int> Ids, bool Told = false);

/// <summary>
/// Everybody's names, for finding people by any part of them. Built once for each state of the people table and shared.
/// </summary>
public sealed class NameBook
{
    private readonly Dictionary<int, NameEntry> entries;
    private readonly Dictionary<string, List<int>> byPart = [];

    /// <summary>For those who may not ask about people by name.</summary>
    public static readonly NameBook Empty = new([]);

    public NameBook(IEnumerable<NameEntry> people)
    {
        entries = people.ToDictionary(p => p.Id);
        foreach (var entry in entries.Values)
        {
            foreach (var part in Parts(entry))
            {
                if (!byPart.TryGetValue(part, out var ids))
                {
                    byPart[part] = ids = [];
                }
                ids.Add(entry.Id);
            }
        }
        AddNicknames();
    }

    /// <summary>"Bill" is William where nobody is named Bill.</summary>
    private void AddNicknames()
    {
        var nicknames = entries
            .Values.SelectMany(entry =>
                Words
                    .In(Words.Clean(entry.FirstName))
                    .SelectMany(w => Nicknames.Of(w.Folded))
                    .Select(n => (n, entry.Id))
            )
            .Where(pair => !byPart.ContainsKey(pair.n))
            .GroupBy(pair => pair.n, pair => pair.Id)
            .ToList();
        foreach (var nickname in nicknames)
        {
            byPart[nickname.Key] = [.. nickname.Distinct()];
        }
    }

    /// <summary>
    /// The book as this asker may use it: staff all of it, a mentor their own fellows and themselves, whoever else has a record
    /// themselves alone. Whatever is understood or found by it then shows nothing of who else there is.
    /// </summary>
    public NameBook For(Asker asker) =>
        asker.IsStaff ? this
        : asker.Person is { } person && entries.TryGetValue(person.Id, out var self)
            ? new NameBook(asker.IsMentor ? FellowsOf(person.Id).Append(self) : [self])
        : Empty;

    public NameEntry this[int id] => entries[id];

    /// <summary>What somebody is to the programme; none where the book does not know them.</summary>
    public Role? RoleOf(int id) => entries.TryGetValue(id, out var entry) ? entry.Role : null;

    public bool Knows(int id) => entries.ContainsKey(id);

    public bool IsPart(string folded) => byPart.ContainsKey(folded);

    /// <summary>Everybody whose name has all these words, in any order.</summary>
    public IReadOnlyList<int> WithAll(IEnumerable<string> folded)
    {
        List<int>? found = null;
        foreach (var part in folded)
        {
            if (!byPart.TryGetValue(part, out var ids))
            {
                return [];
            }
            found = found is null ? [.. ids] : [.. found.Where(ids.Contains)];
        }
        return found ?? [];
    }

    /// <summary>
    /// Everybody who is called this: by address, by any parts of the name, or, where nobody is, the only one whose name is
    /// a slip of the finger away.
    /// </summary>
    public IReadOnlyList<int> Called(IReadOnlyList<string> folded)
    {
        if (folded.Count == 1 && EmailAddress.TryParse(folded[0], out var address))
        {
            return [.. entries.Values.Where(e => e.Email == address).Select(e => e.Id)];
        }
        var exact = WithAll(folded);
        if (exact.Count > 0 || folded.Count == 0)
        {
            return exact;
        }
        var mended = folded.Select(Mended).ToList();
        return mended.Contains(null) ? [] : WithAll(mended.OfType<string>());
    }

    private string? Mended(string word)
    {
        if (byPart.ContainsKey(word))
        {
            return word;
        }
        var allowed = Near.Allowed(word.Length);
        var near = byPart
            .Keys.Where(part => part[0] == word[0] && Near.Slips(word, part, allowed) <= allowed)
            .Take(2)
            .ToList();
        return allowed > 0 && near.Count == 1 ? near[0] : null;
    }

    /// <summary>Those whose name comes nearest to these words, best first; none that is far off.</summary>
    public IReadOnlyList<int> Nearest(IReadOnlyList<string> folded, int most)
    {
        var slipsByPart = new Dictionary<string, int>();
        foreach (var word in folded)
        {
            var allowed = Math.Max(1, word.Length / 3);
            foreach (var part in byPart.Keys)
            {
                var slips = Near.Slips(word, part, allowed);
                if (slips <= allowed && (!slipsByPart.TryGetValue(part, out var before) || slips < before))
                {
                    slipsByPart[part] = slips;
                }
            }
        }
        return
        [
            .. slipsByPart
                .SelectMany(p => byPart[p.Key].Select(id => (Id: id, Slips: p.Value)))
                .GroupBy(p => p.Id)
                .Select(g => (Id: g.Key, Parts: g.Count(), Slips: g.Sum(p => p.Slips)))
                .OrderByDescending(p => p.Parts)
                .ThenBy(p => p.Slips)
                .ThenBy(p => entries[p.Id].FullName, StringComparer.Ordinal)
                .Take(most)
                .Select(p => p.Id),
        ];
    }

    /// <summary>
    /// The fellows whose record names this mentor, by address or by full name. Where two mentors share a full name, the name
    /// alone shows their fellows to neither.
    /// </summary>
    public IReadOnlyList<NameEntry> FellowsOf(int mentorId)
    {
        if (!entries.TryGetValue(mentorId, out var mentor))
        {
            return [];
        }
        var name = Words.Fold(mentor.FullName);
        var isOnlyOne = entries.Values.Count(e => e.Role is Role.Mentor && Words.Fold(e.FullName) == name) == 1;
        return
        [
            .. entries
                .Values.Where(e =>
                    e.Role is Role.Fellow
                    && e.Mentor is { } m
                    && (IsAddress(m, mentor) || isOnlyOne && Words.Fold(m) == name)
                )
                .OrderBy(e => e.FullName, StringComparer.Ordinal),
        ];
    }

    /// <summary>The mentor whom a record names, if exactly one person fits.</summary>
    public NameEntry? MentorNamed(string mentor)
    {
        var fits = entries
            .Values.Where(e =>
                IsAddress(mentor, e)
                || (e.Role is Role.Mentor or Role.Staff && Words.Fold(e.FullName) == Words.Fold(mentor))
            )
            .Take(2)
            .ToList();
        return fits.Count == 1 ? fits[0] : null;
    }

    private static bool IsAddress(string mentor, NameEntry entry) =>
        EmailAddress.TryParse(mentor, out var address) && address == entry.Email;

    private static HashSet<string> Parts(NameEntry entry)
    {
        var parts = new HashSet<string>();
        foreach (var word in Words.In(Words.Clean(entry.FullName)))
        {
            parts.Add(word.Folded);
            foreach (var piece in word.Folded.Split('-', '\''))
            {
                if (piece.Length > 1)
                {
                    parts.Add(piece);
                }
            }
            parts.Add(word.Folded.Replace("'", "", StringComparison.Ordinal));
        }
        if (!parts.Any(p => char.IsAsciiLetter(p[0])))
        {
            // Who writes their name in another script is called in ours as their address spells it.
            parts.Add(entry.Email.Value.Split('@')[0]);
        }
        return parts;
    }
}

/// <summary>Where the current name book comes from.</summary>
public interface INameBooks
{
    /// <summary>The book for the people as they are stored now; cheap when nothing has changed.</summary>
    ValueTask<NameBook> CurrentAsync(CancellationToken cancel);
}
