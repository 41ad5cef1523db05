using System.Text.RegularExpressions;
using FellowsBot.Conversation.Changes;
using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Names;
using FellowsBot.Conversation.Understanding.Claims;
using FellowsBot.Conversation.Understanding.Wanting;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding;

/// <content>Takes the words apart: names, stages, mended words.</content>
public sealed partial class Interpreter
{
    /// <summary>One question of a message that asks several: by its plain words, or by likeness; none where it is small talk or unknown.</summary>
    private Heard PartOf(string question, Reader once)
    {
        var sentence = once.ReadAs(question);
        if (Asking.Asked.Read(sentence) is { } plain)
        {
            return plain is NotCovered
                ? new Heard(sentence, null, 1, null) { IsBeyond = true }
                : new Heard(sentence, plain, 1, null) { IsPlain = true };
        }
        var (judged, belief) = Hear(question, once);
        var isTalk = judged.Intent?.StartsWith(Talk, StringComparison.Ordinal) == true;
        return new Heard(
            judged.Sentence,
            judged.Intent is null || isTalk ? null : RequestBuilder.Build(judged.Intent, judged.Sentence, vocabulary),
            judged.Guess.Confidence,
            belief
        )
        {
            Likeliest = judged.Guess.Best is [var likeliest, ..] ? likeliest.Intent : null,
        };
    }

    /// <summary>The same words are taken apart once and judged once, however many rules look at them.</summary>
    private Reader Once(Func<string, Sentence> read)
    {
        var sentences = new Dictionary<string, Sentence>(StringComparer.Ordinal);
        var judged = new Dictionary<Sentence, Judged>(ReferenceEqualityComparer.Instance);
        return new Reader(
            part => sentences.TryGetValue(part, out var known) ? known : sentences[part] = read(part),
            sentence => judged.TryGetValue(sentence, out var known) ? known : judged[sentence] = Judge(sentence)
        );
    }

    private static string Cleaned(string text) =>
        Feast()
            .Replace(
                TheirDay().Replace(InZone().Replace(Words.Clean(Unmarked(text)), " "), "end of day ${whose} time"),
                feast => feast.Groups["christmas"].Success ? "25 December" : "1 January"
            );

    private static string Unmarked(string text) =>
        Titles.Without(Markup().Replace(MentionWithin().Replace(text, Mentioned), " "));

    private Sentence Read(string cleaned, Asker asker, Memory memory, NameBook book)
    {
        var words = NamesIn.WithApostrophe(Words.In(cleaned), book, spelling.Knows);
        var names = NamesIn.Find(words, book, spelling.Knows).ToList();
        names.AddRange(unheard.In(words, names, book));
        names.AddRange(asker.MayNamePeople ? ListedOnes.In(words, memory, book) : []);
        var city = PlacesIn.City(words);
        var mended = words
            .Select(
                (w, i) =>
                    Cues.IsPronoun(w)
                    || UnheardNames.IsNamed(names, i)
                    || city.From <= i && i < city.From + city.Count
                    || vocabulary.IsOfStatus(w.Folded)
                    || NamesIn.IsOfCalendar(w)
                        ? w
                        : w with
                        {
                            Folded = Contractions.Mended(w.Folded, spelling),
                        }
            )
            .ToList();
        var stages = vocabulary
            .StagesIn(mended)
            .Where(s => !names.Any(n => n.From < s.From + s.Count && s.From < n.From + n.Count))
            .ToList();
        return new Sentence(mended, [.. names.OrderBy(n => n.From)], stages, asker, memory, unheard.IsUnknown)
        {
            Text = cleaned,
            Book = book,
        };
    }

    private Judged Judge(Sentence sentence)
    {
        var guess = Likest(sentence);
        var own = guess.IsCovered ? guess.Best[0].Intent : null;
        return new Judged(Wanted.Settle(own, guess, sentence), guess, sentence);
    }

    /// <summary>By the words and, in the middle of a talk, by what was spoken of.</summary>
    private Guess Likest(Sentence sentence)
    {
        var alone = new Lazy<Guess>(() => model.Classify(Masking.Masked(sentence)));
        return TalkExample.Masked(sentence) is { } inTalk
            ? Leaning.Surer(() => model.Classify(inTalk), alone, sentence)
            : alone.Value;
    }

    private static List<int> About(Sentence sentence, Memory memory) =>
        SpokenOf(sentence, memory) is { } one ? [one] : Several(sentence);

    private static List<int> Several(Sentence sentence) =>
        sentence.Names.Count is > 1 and <= AskThose.Most
        && sentence.Names.All(n => n.Ids.Count == 1)
        && sentence
            .Names.Select(n => n.Ids[0])
            .Where(id => sentence.Book.RoleOf(id) is Role.Applicant or Role.Fellow)
            .Distinct()
            .ToList()
            is { Count: > 1 } these
            ? these
            : [];

    /// <summary>Who is named alone; a colleague beside "she" ("does that need Priya again") is not the one spoken of.</summary>
    private static int? SpokenOf(Sentence sentence, Memory memory)
    {
        if (sentence.Names is not [{ Ids: [var only] }])
        {
            // "What did you note for Mary-Jane? I told Priya": one applicant or fellow beside colleagues.
            var theirs = sentence.Names.Where(n => !n.Ids.All(id => IsColleague(id, sentence))).ToList();
            return theirs is [{ Ids: [var one] }] ? one : null;
        }
        return memory.PersonId is not null && sentence.Words.Any(Cues.IsPronoun) && IsColleague(only, sentence)
            ? null
            : only;
    }

    private static bool IsColleague(int id, Sentence sentence) => sentence.Book.RoleOf(id) is Role.Staff or Role.Mentor;

    /// <summary>"Nadia never did her interview. Mark missed": a wish that names nobody is about whom the message names.</summary>
    private static Request Whose(Request request, Sentence whole) =>
        request is Wish { Who.IsNobody: true } wish ? WhomIn.ForTheOnly(wish, whole) : request;

    /// <summary>"Sunday noon, her time": the comma parts nothing.</summary>
    [GeneratedRegex(
        @",\s+(?=(?:(?:her|his|their|my|our|local|pacific|eastern|central|mountain|london|berkeley|california|uk|us) (?:own |local )?time\b(?!-|\s+(?:to|for|is|will|we|i|has)\b))|(?:PT|PST|PDT|ET|EST|EDT|BST|GMT|UTC|CET|CEST)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex InZone();

    /// <summary>"Wednesday the 8th, end of his day".</summary>
    [GeneratedRegex(
        @"\bend of (?<whose>his|her|their|my) (?:working )?day\b(?! in)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex TheirDay();

    /// <summary>"Before Christmas", "by New Year": days that have a name instead of a date.</summary>
    [GeneratedRegex(
        @"(?<=\b(?:before|by|until|till|to|through|now and) )(?:(?<christmas>christmas|x-?mas)|(?:the )?new year)\b(?!['’ ]+(?:day|eve|s|break|party|holidays?)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Feast();

    [GeneratedRegex(@"(?<=\w\s*)<[@!][^<>]{1,200}>(?=\s*\w)", RegexOptions.None, 1000)]
    private static partial Regex MentionWithin();

    [GeneratedRegex(@"<[^<>]{1,200}>|https?://\S+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Markup();

    /// <summary>Takes a message's words apart, and tells their request type.</summary>
    private sealed record Reader(Func<string, Sentence> ReadAs, Func<Sentence, Judged> Judge);
}
