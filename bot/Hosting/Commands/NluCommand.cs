using System.CommandLine;
using FellowsBot.Questions;

namespace FellowsBot.Hosting.Commands;

/// <summary>`nlu`: the understanding by itself, without settings or database.</summary>
internal static class NluCommand
{
    public static Command Create()
    {
        var write = new Option<FileInfo>("--write")
        {
            Description = "Teach the classifier from the examples and write it to this file.",
            Required = true,
        };
        var command = new Command("nlu", "Teaches the understanding from its example files.") { write };
        command.SetAction(parsed =>
        {
            Teaching.Write(parsed.GetRequiredValue(write).FullName, new Handbook(Handbook.FolderFor(null)));
            return Startup.Done;
        });
        return command;
    }
}
