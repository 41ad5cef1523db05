using FellowsBot.Conversation.Understanding.Classifier;

namespace FellowsBot.Conversation.Understanding.Measuring;

/// <summary>Puts labelled messages to classifiers and keeps count of how they do.</summary>
public static class Evaluation
{
    /// <summary>Asks a taught classifier about messages it should not have been taught.</summary>
    public static EvaluationReport Measure(TextClassifier classifier, LabelledSet questions) =>
        new([
            .. questions.InScope.Select(e => Ask(classifier, e.Text, e.Intent)),
            .. questions.OutOfScope.Select(text => Ask(classifier, text, expected: null)),
        ]);

    /// <summary>Teaches on all parts but one and asks about that one, for every part in turn.</summary>
    /// <param name="examples">What is asked about.</param>
    /// <param name="folds">In how many parts.</param>
    /// <param name="besides">What is always taught beside them.</param>
    /// <param name="options">How to teach.</param>
    public static EvaluationReport CrossValidate(
        LabelledSet examples,
        int folds,
        LabelledSet? besides = null,
        TrainingOptions? options = null
    )
    {
        examples = Mixed(examples);
        var known = PartsOf([.. examples.InScope.Select(e => e.Intent)], folds);
        var strange = PartsOf([.. examples.OutOfScope.Select(_ => "")], folds);
        var verdicts = new List<Verdict>();
        for (var fold = 0; fold < folds; fold++)
        {
            var taught = Pick(examples, i => known[i] != fold, i => strange[i] != fold)
                .And(besides ?? LabelledSet.Empty);
            if (taught.InScope.Count == 0)
                continue;
            var classifier = TextClassifier.Train(taught.InScope, taught.OutOfScope, options);
            var asked = Pick(examples, i => known[i] == fold, i => strange[i] == fold);
            verdicts.AddRange(Measure(classifier, asked).Verdicts);
        }
        return new EvaluationReport(verdicts);
    }

    private static Verdict Ask(TextClassifier classifier, string text, string? expected)
    {
        var guess = classifier.Classify(text);
        return new Verdict(text, expected, guess, classifier.Accepts(guess));
    }

    /// <summary>What was written in one go lies together; the parts should each have some of it.</summary>
    private static LabelledSet Mixed(LabelledSet set) =>
        new([.. set.InScope.OrderBy(e => Hash.Of(e.Text))], [.. set.OutOfScope.OrderBy(text => Hash.Of(text))]);

    private static int[] PartsOf(string[] intents, int folds)
    {
        var names = intents.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return Rehearsal.Split(
            Array.ConvertAll(intents, i => Array.BinarySearch(names, i, StringComparer.Ordinal)),
            folds
        );
    }

    private static LabelledSet Pick(LabelledSet set, Func<int, bool> known, Func<int, bool> strange) =>
        new([.. set.InScope.Where((_, i) => known(i))], [.. set.OutOfScope.Where((_, i) => strange(i))]);
}
