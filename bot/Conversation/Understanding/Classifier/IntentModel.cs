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

    public static IntentModel Train(Catalogue catalogue, int[] labels, int intents, TrainingOptions options)
    {
        var messages = catalogue.Messages;
        var belongs = Array.ConvertAll(labels, label => label != NoIntent);
        var vocabulary = Vocabulary.Of(catalogue, belongs, out var places);
        var examples = new ExampleTable(FeaturesOf(catalogue, places));
        var orders = Orders.Of(messages);
        // One column more than there are intents: what the examples that belong to none have in common.
        var weights = new WeightTable(vocabulary.Size, intents + 1);
        var columns = Array.TrueForAll(belongs, yes => yes) ? intents : intents + 1;
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
        var words = WordsIn(catalogue, labels, places, new WordsOfIntents(vocabulary.Words, intents));
        var spelling = Spelling.Of(
            messages.Where((_, i) => belongs[i]).SelectMany(message => message.Tokens).Where(token => !Mark.Is(token)),
            SpellingCare.Strict
        );
        return new IntentModel(vocabulary, weights, words, spelling);
    }

    public Reading Read(Message message)
    {
        var text = Mended(message).Terms;
        var columns = weights.Score(Features.Of(text, Array.ConvertAll(text, vocabulary.Find)));
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

    private static Features[] FeaturesOf(Catalogue catalogue, int[] places)
    {
        var features = new Features[catalogue.Messages.Length];
        Parallel.For(
            0,
            features.Length,
            i =>
                features[i] = Features.Of(
                    catalogue.Messages[i].Terms,
                    Array.ConvertAll(catalogue.NumbersOf(i), number => places[number])
                )
        );
        return features;
    }

    private static WordsOfIntents WordsIn(Catalogue catalogue, int[] labels, int[] places, WordsOfIntents words)
    {
        var end = catalogue.StartOf((int)Block.Words + 1);
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NoIntent)
                continue;
            foreach (var number in catalogue.NumbersOf(i).TakeWhile(number => number < end))
                words.Add(places[number], labels[i]);
        }
        return words;
    }
}
