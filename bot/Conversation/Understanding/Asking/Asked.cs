using FellowsBot.Conversation.Understanding.Wanting;

namespace FellowsBot.Conversation.Understanding.Asking;

/// <summary>
/// Questions whose words say so plainly what is meant that no likeness needs to be asked, and those that likeness gets wrong:
/// who asks decides which of them there are.
/// </summary>
internal static class Asked
{
    private const int Longest = 24;

    /// <summary>People may be told by several facts, and each has its words.</summary>
    private const int LongestSelection = 36;

    /// <summary>None where the words are not plain, or where several things are asked.</summary>
    public static Request? Read(Sentence sentence)
    {
        if (AboutTopics.LengthAndDate(sentence) is { } both)
        {
            return both;
        }
        if (sentence.Words.Count is 0 or > LongestSelection)
        {
            return null;
        }
        var frame = Frame.Of(sentence);
        if (Selecting.SelectedPeople.Read(frame) is { } people)
        {
            return people;
        }
        if (sentence.Words.Count > Longest || Clauses.QuestionsIn(sentence.Text).Count > 1)
        {
            return null;
        }
        var text = Forms.WithoutLead(frame);
        var asker = sentence.Asker;
        return ForPeople.ToPassOn(sentence)
            ?? HowTos.Read(text, asker)
            ?? Talks.InTalk.Read(sentence)
            ?? (asker.IsStaff ? ByStaff.Read(text, sentence) : AboutOthers.Read(text, sentence))
            ?? Later.Read(text, sentence)
            ?? (asker.IsStaff ? null : AboutOneself.Read(text, sentence))
            ?? (asker is { IsMentor: true, IsStaff: false } ? ByMentors.Read(text, sentence) : null)
            ?? AboutApplying.Read(text, sentence)
            ?? AboutDates.Read(text, sentence)
            ?? AboutTopics.Read(text, sentence);
    }
}
