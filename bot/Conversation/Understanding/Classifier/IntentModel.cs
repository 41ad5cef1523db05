namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>The learnt part of a classifier: the vocabulary, the weights, which intent uses which words, and how they are spelt.</summary>
internal sealed class IntentModel(Vocabulary vocabulary, WeightTable weights, WordsOfIntents words, Spelling spelling)
{
    /// <summary>The label of an example that belongs to no intent.</summary>
    public const int NoIntent = -1;

    public Vocabulary Vocabulary => vocabulary;
    public WeightTable Weights => weights;
    public WordsOfIntents Words => words;
    public Spelling Spelling => spelling;

    public static IntentModel Train(Message[] messages, int[] labels, int intents, TrainingOptions options)
    {
        Message[] known = [.. messages.Where((_, i) => labels[i] != NoIntent)];
        var vocabulary = Vocabulary.Of([.. known.Select(message => message.Terms)]);
        var examples = new ExampleTable([
            .. messages.AsParallel().AsOrdered().Select(message => Features.Of(message.Terms, vocabulary)),
        ]);
        var orders = Orders.Of(messages);
        // One column more than there are intents: what the examples that belong to none have in common.
        var weights = new WeightTable(vocabulary.Size, intents + 1);
        var columns = known.Length < messages.Length ? intents + 1 : intents;
        var counts = labels.CountBy(label => label).ToDictionary();
        // Each column is learnt by itself and writes cells of its own, so the order in which they come does not show.
        Parallel.ForEach(
            Enumerable.Range(0, columns).Chunk(Band.Width),
            () => new MarginLearner(examples, orders, vocabulary.Size, options),
            (band, _, learner) =>
            {
                int[] sought = Array.ConvertAll(band, column => column == intents ? NoIntent : column);
                learner.Learn(
                    labels,
                    sought,
                    (i, bias) =>
                    {
                        var rarity = Math.Sqrt(Math.Max(1, counts.GetValueOrDefault(sought[i])));
                        var bonus = sought[i] == NoIntent ? 0 : options.RarityBonus / rarity;
                        weights.Set(band[i], learner.Weights, bias + bonus);
                    }
                );
                return learner;
            },
            _ => { }
        );
        var words = WordsIn(messages, labels, vocabulary, intents);
        var spelling = Spelling.Of(
            known.SelectMany(message => message.Tokens).Where(token => !Mark.Is(token)),
            SpellingCare.Strict
        );
        return new IntentModel(vocabulary, weights, words, spelling);
    }

    public Reading Read(Message message)
    {
        var text = Mended(message).Terms;
        var columns = weights.Score(Features.Of(text, vocabulary));
        var (scores, odd) = (columns[..^1], columns[^1]);
        var best = Array.IndexOf(scores, scores.Max());
        var second = scores.Where((_, intent) => intent != best).DefaultIfEmpty(-1).Max();
        var (known, own) = Cover(text, best);
        return new Reading(scores, best, scores[best] - second, known, own, odd);
    }

    private Message Mended(Message message)
    {
        var tokens = Array.ConvertAll(
            message.Tokens,
            token => Knows(token) || Mark.Is(token) ? token : spelling.Mended(token)
        );
        return tokens.AsSpan().SequenceEqual(message.Tokens) ? message : Message.Of(tokens);
    }

    private bool Knows(string token) => vocabulary.Find(new Term(Block.Words, Hash.Of(Stemmer.Stem(token)), 1)) >= 0;

    private (double Known, double Own) Cover(Term[] text, int intent)
    {
        var (all, known, own) = (0.0, 0.0, 0.0);
        foreach (var term in text)
        {
            if (term.Block != Block.Words)
                break;
            var word = vocabulary.Find(term);
            var rarity = vocabulary.RarityOf(word);
            all += rarity;
            known += word < 0 ? 0 : rarity;
            own += word >= 0 && words.Has(word, intent) ? rarity : 0;
        }
        return all == 0 ? (0, 0) : (known / all, own / all);
    }

    private static WordsOfIntents WordsIn(Message[] messages, int[] labels, Vocabulary vocabulary, int intents)
    {
        var words = new WordsOfIntents(vocabulary.Words, intents);
        for (var i = 0; i < messages.Length; i++)
        {
            if (labels[i] == NoIntent)
                continue;
            foreach (var term in messages[i].Terms.TakeWhile(term => term.Block == Block.Words))
                words.Add(vocabulary.Find(term), labels[i]);
        }
        return words;
    }
}
