using FellowsBot.Conversation.Dialogue;
using FellowsBot.Conversation.Names;

namespace FellowsBot.Conversation.Understanding;

/// <summary>Decides whom a question is about, by the words alone; whether the asker may hear the answer is not decided here.</summary>
internal static class Subjects
{
    public static Subject Of(Sentence sentence)
    {
        var own = sentence.Asker.Person?.Id;
        var owns = sentence
            .Names.Where(n => n.Ids.Count == 1 && n.Ids[0] == own && !GoesOn(sentence, n) && !IsTheOther(sentence, n))
            .ToList();
        var names = sentence.Names.Except(owns).ToList();
        if (names.Count > 0 && (sentence.Asker.MayNamePeople || !IsMine(sentence)))
        {
            return Named(sentence, names[0]);
        }
        if (owns.Count > 0 && names.Count == 0)
        {
            return sentence.Asker.IsStaff && !Cues.IsSelf(sentence.Words)
                ? Named(sentence, owns[0].From, owns[0].Count)
                : new Subject.Self();
        }
        if (Cues.IsSelf(sentence.Words) && !(IsTheOneBefore(sentence) && !IsMine(sentence)))
        {
            return new Subject.Self();
        }
        if (sentence.Words.Any(Cues.IsPronoun))
        {
            return sentence.Memory.PersonId is { } person ? new Subject.Exactly(person) : new Subject.Named("");
        }
        var unknown = sentence.Words.ToList().FindIndex(w => sentence.IsUnknown(w) && MayBeAName(w, sentence));
        if (unknown >= 0)
        {
            var count = sentence.Words.Skip(unknown).TakeWhile(w => sentence.IsUnknown(w)).Count();
            return Named(sentence, unknown, count);
        }
        return
            sentence.Asker
                is {
                    MayNamePeople: true,
                    Person: not { Role: FellowsBot.Programme.Role.Applicant or FellowsBot.Programme.Role.Fellow }
                }
            ? OneSpokenOf(sentence.Memory)
            : new Subject.Self();
    }

    /// <summary>Where nobody is named, whoever was spoken of just before; none where that was no person.</summary>
    private static Subject OneSpokenOf(Memory memory) =>
        memory.PersonId is { } person && Matters.IsOfSomebody(memory.Before)
            ? new Subject.Exactly(person)
            : new Subject.Named("");

    /// <summary>Whom a name stands for: exactly one person where more than the name has told who is meant, else as it was said.</summary>
    public static Subject Named(Sentence sentence, NameHit name) =>
        name is { Told: true, Ids: [var told] } ? new Subject.Exactly(told) : Named(sentence, name.From, name.Count);

    /// <summary>Whether "her" and the like mean the person spoken of before: "can you tell me her status".</summary>
    public static bool IsTheOneBefore(Sentence sentence) =>
        sentence.Asker.MayNamePeople
        && sentence.Memory.PersonId is not null
        && sentence.Names.Count == 0
        && sentence.Words.Any(Cues.IsPronoun);

    /// <summary>Whoever writes names with a capital, and much, means something else by a word without one: "leadership won't have numbers".</summary>
    public static bool MayBeAName(Word word, Sentence sentence) =>
        word.IsCapitalised
        || sentence.Words.Count <= ShortMessage
        || !sentence.Words.Any(w => w.IsCapitalised && w.Folded.Length > 1);

    private const int ShortMessage = 8;

    /// <summary>One's own first name before a word nobody knows: a namesake's surname, "Ada Lindqvist".</summary>
    private static bool GoesOn(Sentence sentence, NameHit name) =>
        name.From + name.Count < sentence.Words.Count
        && !sentence.Words[name.From + name.Count - 1].IsPossessive
        && sentence.IsUnknown(sentence.Words[name.From + name.Count]);

    /// <summary>"The other Daniel Kim" is not oneself.</summary>
    private static bool IsTheOther(Sentence sentence, NameHit name) =>
        !sentence.Asker.MayNamePeople && name.From > 0 && sentence.Words[name.From - 1].Folded is "other" or "another";

    private static bool IsMine(Sentence sentence) =>
        Cues.Has(sentence.Words, "my", "mine") && !sentence.Words.Any(Cues.IsPronoun);

    private static Subject.Named Named(Sentence sentence, int from, int count) =>
        new(sentence.Spoken(from, count) is var spoken && spoken == Interpreter.Mentioned ? "" : spoken);
}
