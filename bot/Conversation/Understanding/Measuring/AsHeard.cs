using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Names;
using FellowsBot.Conversation.Understanding.Wanting;
using FellowsBot.Programme;
using NodaTime;

namespace FellowsBot.Conversation.Understanding.Measuring;

/// <summary>
/// What comes out for an example once the rules have been asked that stand around the classifier in a conversation. Changes in
/// plain words, and questions about them, are settled by those rules whatever the classifier says; so what somebody gets is
/// the two together. A line is said by whoever asks such things: a recommendation by a mentor; what is staff's business, and what
/// names people, by staff; any other by somebody unknown. What only the asker's own record settles (<see cref="Arbiter"/>) is left out.
/// </summary>
internal sealed class AsHeard
{
    private static readonly string[] People = ["Ada", "Bo", "Kenji"];
    private static readonly NameBook Book = new(
        People.Select(
            (name, i) => new NameEntry(i + 1, name, "Xu", Role.Fellow, EmailAddress.Parse($"{name}@example.org"), null)
        )
    );
    private static readonly Asker Staff = Asker.StaffWithoutRecord(EmailAddress.Parse("grace@example.org"));
    private static readonly Asker Mentor = Asker.Known(
        new Person
        {
            Id = People.Length + 1,
            Email = EmailAddress.Parse("noor@example.org"),
            FirstName = "Noor",
            LastName = "Haddad",
            Role = Role.Mentor,
        },
        isStaff: false
    );
    private static readonly string[] OfStaff =
    [
        "audit.",
        "ledger.",
        "staff.",
        "people.",
        "offers.",
        "entries.",
        "questions.",
        "requests.",
        WishKinds.Release,
    ];
    private static readonly When Then = new(
        Instant.FromUtc(2025, 10, 1, 16, 0),
        DateTimeZoneProviders.Tzdb["America/Los_Angeles"]
    );

    private readonly Vocabulary vocabulary;
    private readonly LabelledSet lines;
    private readonly HashSet<string> known;

    /// <summary>Knows the words of the lines, so that none of them is taken for a name.</summary>
    /// <param name="vocabulary">What the stages are called.</param>
    /// <param name="lines">The examples as they are typed.</param>
    public AsHeard(Vocabulary vocabulary, LabelledSet lines) =>
        (this.vocabulary, this.lines, known) = (
            vocabulary,
            lines,
            [.. lines.InScope.SelectMany(e => Words.In(e.Text)).Where(w => !w.IsCapitalised).Select(w => w.Folded)]
        );

    /// <summary>The same report after the rules.</summary>
    /// <param name="report">What the classifier guessed.</param>
    /// <param name="masked">The examples as the classifier saw them, in the order of the lines.</param>
    public EvaluationReport After(EvaluationReport report, LabelledSet masked)
    {
        var typed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (seen, line) in masked.InScope.Zip(lines.InScope))
        {
            typed[seen.Text] = line.Text;
        }
        foreach (var (seen, line) in masked.OutOfScope.Zip(lines.OutOfScope))
        {
            typed[seen] = line;
        }
        return new EvaluationReport([.. report.Verdicts.Select(v => Settled(v, typed[v.Text]))]);
    }

    /// <summary>Sure where the rules settle it whatever is guessed; worth nothing where they hand the message on.</summary>
    private Verdict Settled(Verdict verdict, string line)
    {
        var (sentence, guess) = (Read(line, verdict.Expected), verdict.Guess);
        var accepted = verdict.Accepted && guess.Confidence >= Taught.Enough;
        var likely = new Guess(
            [.. guess.Candidates.Select(c => new Likelihood(c.Intent, c.Probability))],
            guess.Confidence,
            accepted
        );
        return Wanted.Overrule(guess.Intent, likely, sentence) switch
        {
            null => verdict with { Accepted = accepted },
            Wanted.Nothing => verdict with
            {
                Guess = new Classifier.Guess([new(Wanted.Nothing, 1)], 0),
                Accepted = false,
            },
            var told when told == Wanted.Overrule(null, likely, sentence) => verdict with
            {
                Guess = new Classifier.Guess([new(told, 1)], 1),
                Accepted = true,
            },
            var told => verdict with { Guess = guess with { Candidates = [new(told, 1)] }, Accepted = accepted },
        };
    }

    private static Asker WhoSays(string? intent, bool isNamed) =>
        intent is WishKinds.Recommend ? Mentor
        : isNamed || Array.Exists(OfStaff, staffs => intent?.StartsWith(staffs, StringComparison.Ordinal) is true)
            ? Staff
        : Asker.Stranger;

    private Sentence Read(string line, string? intent)
    {
        var text = line;
        foreach (var name in People)
        {
            var at = text.IndexOf(Masking.Person, StringComparison.Ordinal);
            text = at < 0 ? text : text[..at] + name + text[(at + Masking.Person.Length)..];
        }
        var cleaned = Words.Clean(text);
        var words = Words.In(cleaned);
        var isNamed = text != line;
        return new Sentence(
            words,
            isNamed ? [.. NamesIn.Find(words, Book, known.Contains)] : [],
            vocabulary.StagesIn(words),
            WhoSays(intent, isNamed),
            Memory.Nothing,
            word => !known.Contains(word.Folded)
        )
        {
            Text = cleaned,
            Book = isNamed ? Book : NameBook.Empty,
            When = Then,
        };
    }
}
