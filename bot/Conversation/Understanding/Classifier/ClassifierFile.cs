using System.Runtime.InteropServices;

namespace FellowsBot.Conversation.Understanding.Classifier;

/// <summary>Writes a taught classifier to a compact binary form, and reads it back in a few milliseconds.</summary>
internal static class ClassifierFile
{
    private const uint Mark = 0x33554E46;

    public static void Write(TextClassifier classifier, Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        var model = classifier.Model;
        writer.Write(Mark);
        writer.Write(classifier.Candidates);
        WriteTexts(writer, classifier.Intents);
        foreach (var weight in classifier.Calibration.Trust.Weights)
            writer.Write(weight);
        writer.Write(classifier.Calibration.Sharpness);
        writer.Write(classifier.Calibration.Threshold);
        writer.Write(model.Vocabulary.Examples);
        WriteAll(writer, model.Vocabulary.Starts);
        WriteAll(writer, model.Vocabulary.Hashes);
        WriteAll(writer, model.Vocabulary.Counts);
        WriteAll(writer, model.Weights.Scales);
        WriteAll(writer, model.Weights.Biases);
        WriteAll(writer, model.Weights.Cells);
        WriteAll(writer, model.Words.Bits);
        model.Spelling.Save(writer);
    }

    public static TextClassifier Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() != Mark)
            throw new InvalidDataException("This is not a saved text classifier.");
        var candidates = reader.ReadInt32();
        var intents = ReadTexts(reader);
        var weights = new double[Trust.Inputs];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = reader.ReadDouble();
        var calibration = new Calibration(new Trust(weights), reader.ReadDouble(), reader.ReadDouble());
        return new TextClassifier(intents, ReadModel(reader, intents.Length), calibration, candidates);
    }

    private static IntentModel ReadModel(BinaryReader reader, int intents)
    {
        var examples = reader.ReadInt32();
        var starts = ReadAll<int>(reader, Blocks.Count + 1);
        var vocabulary = new Vocabulary(
            examples,
            starts,
            ReadAll<uint>(reader, starts[^1]),
            ReadAll<int>(reader, starts[^1])
        );
        var columns = intents + 1;
        var scales = ReadAll<float>(reader, columns);
        var biases = ReadAll<float>(reader, columns);
        var cells = ReadAll<sbyte>(reader, starts[^1] * columns);
        var bits = ReadAll<ulong>(reader, vocabulary.Words * WordsOfIntents.RowOf(intents));
        var spelling = Spelling.Load(reader, SpellingCare.Strict);
        return new IntentModel(
            vocabulary,
            new WeightTable(cells, scales, biases),
            new WordsOfIntents(intents, bits),
            spelling
        );
    }

    private static void WriteTexts(BinaryWriter writer, IReadOnlyList<string> texts)
    {
        writer.Write(texts.Count);
        foreach (var text in texts)
            writer.Write(text);
    }

    private static string[] ReadTexts(BinaryReader reader)
    {
        var texts = new string[reader.ReadInt32()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = reader.ReadString();
        return texts;
    }

    private static void WriteAll<T>(BinaryWriter writer, ReadOnlySpan<T> values)
        where T : unmanaged => writer.Write(MemoryMarshal.AsBytes(values));

    private static T[] ReadAll<T>(BinaryReader reader, int count)
        where T : unmanaged
    {
        var values = new T[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
