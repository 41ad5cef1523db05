using FellowsBot.Conversation.Dialogue;
using FellowsBot.Programme;

namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// The text as the classifier sees it: names, and pronouns of the one spoken of, become one word, and a stage is named once more by its id, so that what was
/// learnt of one person or stage holds for all.
/// </summary>
internal static class Masking
{
    /// <summary>What stands for a person's name, here and in the example files.</summary>
    public const string Person = "{person}";
    public const string Somebody = "somebody";

    public static string Masked(Sentence sentence)
    {
        var (words, names) = (sentence.Words, sentence.Names);
        var masked = new List<string>(words.Count + sentence.Stages.Count);
        for (var i = 0; i < words.Count; i++)
        {
            if (Subjects.IsTheOneBefore(sentence) && Cues.IsPronoun(words[i]))
            {
                masked.Add(Cues.IsPossessive(words, i) ? $"{Somebody}'s" : Somebody);
                continue;
            }
            var name = names.FirstOrDefault(n => n.From == i);
            var last = name is null ? i : i + name.Count - 1;
            var word = name is null ? words[i].Folded : Somebody;
            i = last;
            word = words[last].IsPossessive ? $"{word}'s" : word;
            if (!IsOneOfMany(word, masked))
            {
                masked.Add(word);
            }
        }
        masked.AddRange(sentence.Stages.Select(s => s.Stage).Distinct().Select(s => $"stage{s.Text()}"));
        return string.Join(' ', masked);
    }

    /// <summary>Of a row of names two tell as much as a dozen.</summary>
    private static bool IsOneOfMany(string word, List<string> masked) =>
        word is Somebody && masked is [.., Somebody, Somebody];

    /// <summary>An example line as it would look had it been typed with a real name in it.</summary>
    public static string MaskedExample(string line, Vocabulary vocabulary)
    {
        var words = Words.In(Words.Clean(line.Replace(Person, Somebody, StringComparison.Ordinal)));
        return Masked(new Sentence(words, [], vocabulary.StagesIn(words), Asker.Stranger, Memory.Nothing, _ => false));
    }
}
