using System.Security.Cryptography;
using System.Text;
using FellowsBot.Conversation.Understanding.Classifier;

namespace FellowsBot.Conversation.Understanding;

/// <summary>
/// The classifier, taught with the examples as they are now. The build leaves a taught one beside the program; where the
/// examples have changed since (staff edited the handbook), it is taught anew at the start, which takes a second or two.
/// </summary>
public sealed class TrainedModel(TextClassifier classifier) : IIntentModel
{
    private const string FileName = "understanding.bin";

    /// <summary>To be raised when the classifier itself changes, so that no start takes weights of another kind.</summary>
    private const byte FormOfTheFile = 1;

    /// <summary>Where the build leaves it.</summary>
    public static string BesideTheProgram => Path.Combine(AppContext.BaseDirectory, FileName);

    public static TrainedModel For(IReadOnlyList<Example> examples, IReadOnlyList<string> outOfScope)
    {
        var print = FingerPrint(examples, outOfScope);
        return new TrainedModel(Saved(print) ?? TextClassifier.Train(examples, outOfScope));
    }

    /// <summary>Teaches a classifier and writes it, with the finger-print of what it was taught from.</summary>
    public static void Write(string path, IReadOnlyList<Example> examples, IReadOnlyList<string> outOfScope)
    {
        using var file = File.Create(path);
        file.Write(FingerPrint(examples, outOfScope));
        TextClassifier.Train(examples, outOfScope).Save(file);
    }

    public Guess Classify(string text)
    {
        var guess = classifier.Classify(text);
        return new Guess(
            [.. guess.Candidates.Select(c => new Likelihood(c.Intent, c.Probability))],
            guess.Confidence,
            classifier.Accepts(guess)
        );
    }

    private static TextClassifier? Saved(byte[] print)
    {
        if (!File.Exists(BesideTheProgram))
        {
            return null;
        }
        using var file = File.OpenRead(BesideTheProgram);
        var saved = new byte[print.Length];
        return
            file.ReadAtLeast(saved, saved.Length, throwOnEndOfStream: false) == saved.Length
            && saved.AsSpan().SequenceEqual(print)
            ? TextClassifier.Load(file)
            : null;
    }

    private static byte[] FingerPrint(IReadOnlyList<Example> examples, IReadOnlyList<string> outOfScope)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([FormOfTheFile]);
        foreach (var example in examples)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{example.Intent}\t{example.Text}\n"));
        }
        foreach (var line in outOfScope)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{line}\n"));
        }
        return hash.GetHashAndReset();
    }
}
