using FellowsBot.Conversation.Beliefs;
using FellowsBot.Conversation.Understanding.Wanting;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding.Claims;

/// <summary>A sentence with the request type that was told from it.</summary>
internal readonly record struct Judged(string? Intent, Guess Guess, Sentence Sentence);

/// <summary>
/// Understands what is stated to be confirmed. What a belief is about shows in its value already (a mentor's name, a status);
/// else the statement is turned into the question that it answers.
/// </summary>
internal sealed class Confirming(Vocabulary vocabulary, Func<string, Sentence> read, Func<Sentence, Judged> judge)
{
    private const string Talk = "talk.";

    /// <summary>The statement as a question; with no request type where it is none that the bot knows.</summary>
    public Judged Of(string statement)
    {
        var stated = read(statement);
        var belief = BeliefReader.Read(stated, vocabulary);
        var asIs = judge(stated);
        if (belief is not null && Plainly(belief, stated) is { } intent)
        {
            return asIs with { Intent = intent, Sentence = WithoutMentor(stated) };
        }
        var heard = Wondering
            .Questions(stated, vocabulary)
            .Select(question => judge(read(question)))
            .Append(asIs)
            .Where(j =>
                j.Intent is not null
                && !WishKinds.IsWish(j.Intent)
                && !j.Intent.StartsWith(Talk, StringComparison.Ordinal)
            )
            .ToList();
        return heard.Count > 0 ? heard.MaxBy(j => j.Guess.Confidence) : asIs with { Intent = null };
    }

    private static string? Plainly(Belief belief, Sentence sentence)
    {
        var words = sentence.Words;
        var isMine = Cues.IsSelf(words) && sentence.Asker.Person is not null;
        var isAboutPerson = Cues.IsSelf(words) || sentence.Names.Count > 0;
        return belief switch
        {
            { Person: not null } => "person.mentor",
            _ when !isAboutPerson
                    && belief.Place is not null
                    && (!Cues.Has(words, "from") || Cues.Has(words, "work", "works", "working", "run", "runs"))
                    && Cues.Has(words, "office", "workspace", "fellowship", "programme", "program") =>
                "handbook.workspaces",
            { Time: not null }
                when (isMine || sentence.Names.Count > 0)
                    && Cues.Has(words, "until", "till", "til")
                    && Cues.Has(words, "has", "have", "i've", "ive", "got", "he's", "she's", "open") => "person.cutoff",
            { Length: not null } when !isAboutPerson && Cues.Has(words, "offer", "offers") => "handbook.offers",
            { Length: not null }
                when isMine
                    && sentence.Asker.Person is { Stage: StageId.Offer }
                    && Cues.Has(words, "get", "have", "got") => "person.offer",
            _ when !isAboutPerson
                    || belief.Time is not null
                    || belief.Length is not null
                    || belief.Number is not null => null,
            { Extended: true } => "person.extension",
            { Offer: not null } => "person.offer",
            { Status: not null } or { Stage: not null } => "person.status",
            { Place: not null } => "person.workspace",
            { PartOf: not null } when Cues.Has(words, "reference", "references", "ref", "refs") => "person.references",
            _ => null,
        };
    }

    /// <summary>Who is said to be the mentor is not the one whom the question is about.</summary>
    private static Sentence WithoutMentor(Sentence sentence) =>
        BeliefReader.MentorSaid(sentence) is { } mentor && (sentence.Names.Count > 1 || Cues.IsSelf(sentence.Words))
            ? sentence with
            {
                Names = [.. sentence.Names.Where(n => n != mentor)],
            }
            : sentence;
}
