using System.CommandLine;
using FellowsBot.Questions;

namespace FellowsBot.Hosting.Commands;

/// <summary>`nlu`: measures the understanding, on its own examples or on corpora; needs neither settings nor database.</summary>
internal static class NluCommand
{
    public static Command Create()
    {
        var corpora = new Argument<FileInfo[]>("corpus")
        {
            Description = "Corpus files to measure on; none = cross-validation on the bot's own examples.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var write = new Option<FileInfo?>("--write")
        {
            Description = "Only teach, and write what was learnt to this file (the build does).",
        };
        var command = new Command("nlu", "Measures how well requests are told apart.") { corpora, write };
        command.SetAction(parsed =>
        {
            var handbook = new Handbook(Handbook.FolderFor(null));
            var files = parsed.GetValue(corpora) ?? [];
            if (parsed.GetValue(write) is { } target)
            {
                Teaching.Write(target.FullName, handbook);
                return Startup.Done;
            }
            if (files.FirstOrDefault(f => !f.Exists) is { } missing)
            {
                return Startup.Fail(
                    $"There is no file {missing}. Give the path of a corpus (JSON with train and test)."
                );
            }
            if (files.Length == 0)
            {
                Measurements.Own(handbook, Console.Out);
            }
            foreach (var file in files)
            {
                using var stream = file.OpenRead();
                Measurements.OnCorpus(stream, Console.Out);
            }
            return Startup.Done;
        });
        return command;
    }
}
