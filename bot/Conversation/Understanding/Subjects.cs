namespace FellowsBot.Conversation.Understanding;

/// <summary>Decides whom a question is about, by the words alone; whether the asker may hear the answer is not decided here.</summary>
internal static class Subjects
{
    public static Subject Of(Sentence sentence)
    {
        var own = sentence.Asker.Person?.Id;
        var names = sentence.Names.Where(n => !(n.Ids.Count == 1 && n.Ids[0] == own)).ToList();
        if (names.Count > 0 && (sentence.Asker.MayNamePeople || !IsMine(sentence)))
        {
            return Named(sentence, names[0].From, names[0].Count);
        }
        if (Cues.IsSelf(sentence.Words))
        {
            return new Subject.Self();
        }
        if (sentence.Words.Any(Cues.IsPronoun))
        {
            return sentence.Memory.PersonId is { } person ? new Subject.Exactly(person) : new Subject.Named("");
        }
        var unknown = sentence.Words.ToList().FindIndex(w => sentence.IsUnknown(w));
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
            ? new Subject.Named("")
            : new Subject.Self();
    }

    private static bool IsMine(Sentence sentence) =>
        Cues.Has(sentence.Words, "my", "mine") && !sentence.Words.Any(Cues.IsPronoun);

    private static Subject.Named Named(Sentence sentence, int from, int count) => new(sentence.Spoken(from, count));
}
