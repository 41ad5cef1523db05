using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Understanding.Classifier;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding;

/// <summary>Something said in the middle of a talk, and what it stands for there.</summary>
/// <param name="Speaker">Who says it: staff, a mentor, a fellow, an applicant, or a stranger.</param>
/// <param name="Before">What was spoken of before, by the name of its request type.</param>
/// <param name="Text">The words.</param>
/// <param name="Intent">The request type; none where nobody here could answer.</param>
public sealed record TalkExample(string Speaker, string Before, string Text, string? Intent)
{
    private const string Staff = "staff";
    private const string Mentor = "mentor";

    /// <summary>Reads "applicant, person.offer: until when".</summary>
    /// <exception cref="FormatException">The line names no speaker, or nothing that was spoken of.</exception>
    public static TalkExample Of(string line, string? intent) =>
        line.Split(": ", 2) is [var known, var text] && known.Split(", ") is [var speaker, var before]
            ? new TalkExample(speaker, before, text, intent)
            : throw new FormatException(
                $"The example \"{line}\" should say who speaks and what was spoken of: \"applicant, person.offer: until when\"."
            );

    /// <summary>As the classifier sees it.</summary>
    public string Masked(Vocabulary vocabulary)
    {
        var words = Words.In(Words.Clean(Text.Replace(Masking.Person, Masking.Somebody, StringComparison.Ordinal)));
        var somebody = Speaker is Staff or Mentor && Matters.IsOfSomebody(Before);
        var asker = somebody ? Asker.StaffWithoutRecord(EmailAddress.Parse("staff@example.org")) : Asker.Stranger;
        var memory = somebody ? new Memory { PersonId = 1 } : Memory.Nothing;
        var sentence = new Sentence(words, [], vocabulary.StagesIn(words), asker, memory, _ => false);
        return Mark.Behind(Masking.Masked(sentence), Speaker, Before);
    }

    /// <summary>What somebody says with what was spoken of before; none where nothing was.</summary>
    internal static string? Masked(Sentence sentence) =>
        sentence.Memory.Before is { } before
            ? Mark.Behind(Masking.Masked(sentence), SpeakerOf(sentence.Asker), before)
            : null;

    private static string SpeakerOf(Asker asker) =>
        asker.IsStaff ? Staff
        : asker.IsMentor ? Mentor
        : asker.Person?.Role switch
        {
            Role.Fellow => "fellow",
            Role.Applicant => "applicant",
            _ => "stranger",
        };
}
