using System.Diagnostics;
using FellowsBot.Conversation.Understanding;
using FellowsBot.Conversation.Understanding.Classifier;
using FellowsBot.Conversation.Understanding.Measuring;
using FellowsBot.Questions;

namespace FellowsBot.Hosting;

/// <summary>What `nlu` prints: how often requests are told right, and how often what is beyond the bot is turned away.</summary>
internal static class Measurements
{
    private const int Folds = 5;
    private const int MostConfusions = 30;
    private const double AtInScope = 0.92;

    public static void Own(Handbook handbook, TextWriter output)
    {
        var files = ExampleFiles.Read(ExampleFiles.Folder);
        var entries = handbook.All();
        var (own, typed) = (Teaching.Lines(files, entries), Teaching.AsTyped(files, entries));
        var inTalk = Teaching.InTalk(files, entries);
        var alone = Teaching.Masked(own.And(typed), files.Vocabulary);
        var all = alone.And(inTalk);
        var watch = Stopwatch.StartNew();
        TextClassifier.Train(all.InScope, all.OutOfScope);
        output.WriteLine(
            $"taught {all.InScope.Count} examples of {all.InScope.Select(e => e.Intent).Distinct(StringComparer.Ordinal).Count()} request types and {all.OutOfScope.Count} beyond them in {watch.Elapsed.TotalSeconds:0.00} s"
        );
        Part("our own lines", own, typed, files, output);
        Part("lines by people who had not seen ours", typed, own, files, output);
        output.WriteLine();
        output.WriteLine(
            $"in the middle of a talk: {inTalk.InScope.Count} examples, {inTalk.OutOfScope.Count} beyond the bot; {Folds}-fold"
        );
        Print("the classifier alone", Evaluation.CrossValidate(inTalk, Folds, alone), output);
    }

    /// <summary>Five-fold: each line is asked of a classifier that was taught all others, and those besides.</summary>
    private static void Part(string what, LabelledSet lines, LabelledSet besides, ExampleFiles files, TextWriter output)
    {
        var material = Teaching.Masked(lines, files.Vocabulary);
        var report = Evaluation.CrossValidate(material, Folds, Teaching.Masked(besides, files.Vocabulary));
        var heard = new AsHeard(files.Vocabulary, lines).After(report, material);
        output.WriteLine();
        output.WriteLine(
            $"{what}: {material.InScope.Count} examples, {material.OutOfScope.Count} beyond the bot; {Folds}-fold"
        );
        Print("the classifier alone", report, output);
        Print("as somebody hears it, with the rules", heard, output);
        output.WriteLine("most often confused, with the rules (expected, told, times):");
        foreach (var (expected, guessed, times) in heard.Confusions.Take(MostConfusions))
        {
            output.WriteLine($"  {times, 3}  {expected} -> {guessed}");
        }
    }

    private static void Print(string what, EvaluationReport report, TextWriter output)
    {
        output.WriteLine($"{what}:");
        Print(report, output);
        output.WriteLine($"out-of-scope recall at in-scope accuracy {AtInScope:P0}: {report.RecallAt(AtInScope):P1}");
    }

    public static void OnCorpus(Stream file, TextWriter output)
    {
        var corpus = Corpus.Read(file);
        var watch = Stopwatch.StartNew();
        var classifier = TextClassifier.Train(corpus.Train.InScope, corpus.Train.OutOfScope);
        var teaching = watch.Elapsed;
        watch.Restart();
        var report = Evaluation.Measure(classifier, corpus.Test);
        output.WriteLine(
            $"{corpus.Name}: taught in {teaching.TotalSeconds:0.00} s, {watch.Elapsed.TotalMicroseconds / report.Verdicts.Count:0} microseconds a message"
        );
        Print(report, output);
    }

    private static void Print(EvaluationReport report, TextWriter output)
    {
        output.WriteLine($"accuracy {report.Accuracy:P1}");
        output.WriteLine(
            $"at the suggested threshold: in-scope accuracy {report.InScopeAccuracy:P1} (told wrong {report.InScopeError:P1}), out-of-scope recall {report.OutOfScopeRecall:P1}"
        );
    }
}
