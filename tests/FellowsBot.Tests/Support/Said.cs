using FellowsBot.Conversation;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Names;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Programme;

namespace FellowsBot.Tests.Support;

/// <summary>Sentences taken apart for a rule to look at, with a small book of names; no classifier is asked.</summary>
internal static class Said
{
    public static readonly Vocabulary Vocabulary = ExampleFiles.Read(ExampleFiles.Folder).Vocabulary;

    /// <summary>Words that occur in the example files; names among them are words, too.</summary>
    public static readonly HashSet<string> Everyday =
    [
        .. ExampleFiles
            .Read(ExampleFiles.Folder)
            .Requests.InScope.SelectMany(e => Words.In(e.Text))
            .Select(w => w.Folded),
        "may",
        "will",
        "april",
        "grace",
    ];

    public static readonly NameBook Book = BookOf(
        A.Applicant("May Chen"),
        A.Applicant("Nadia Chen"),
        A.Applicant("April Santos"),
        A.Fellow("Will Turner"),
        A.Staff("Grace Mbeki"),
        A.Fellow("Bo Xu"),
        A.Fellow("Zoë Brandt")
    );

    public static readonly Asker Stranger = Asker.Stranger;
    public static readonly Asker Staff = Asker.Known(A.Staff("Grace Mbeki") with { Id = 5 }, isStaff: true);
    public static readonly Asker Applicant = Asker.Known(A.Applicant("May Chen") with { Id = 1 }, isStaff: false);
    public static readonly Asker Fellow = Asker.Known(A.Fellow("Bo Xu") with { Id = 6 }, isStaff: false);
    public static readonly Asker Mentor = Asker.Known(A.Mentor("Noor Haddad") with { Id = 90 }, isStaff: false);

    /// <summary>People are numbered from 1 in the order given.</summary>
    public static NameBook BookOf(params Person[] people) =>
        new(people.Select((p, i) => new NameEntry(i + 1, p.FirstName, p.LastName, p.Role, p.Email, p.Mentor)));

    public static Sentence By(Asker asker, string text, Memory? memory = null)
    {
        var words = Words.In(Words.Clean(text));
        var names = NamesIn.Find(words, asker.MayNamePeople ? Book : NameBook.Empty, Everyday.Contains);
        return new Sentence(
            words,
            names,
            Vocabulary.StagesIn(words),
            asker,
            memory ?? Memory.Nothing,
            w => w.Folded.Length > 1 && !Everyday.Contains(w.Folded)
        );
    }
}
