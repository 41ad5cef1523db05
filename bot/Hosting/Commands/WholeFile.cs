using System.Text;

namespace FellowsBot.Hosting.Commands;

/// <summary>Writes a file that appears whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>The full path of what was written, in UTF-8.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static async Task<string> WriteAsync(FileInfo file, Func<StreamWriter, Task> write)
    {
        var target = file.FullName;
        var part = $"{target}.part";
        await using (var writer = new StreamWriter(part, append: false, new UTF8Encoding(false)))
        {
            await write(writer);
        }
        File.Move(part, target, overwrite: true);
        return target;
    }
}
