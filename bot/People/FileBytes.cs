using System.Text;

namespace FellowsBot.People;

/// <summary>The bytes of a people file, taken in whole and looked at before anything is read out of them: is this text in UTF-8?</summary>
internal static class FileBytes
{
    /// <summary>Many times any cohort; it keeps a wrong file from filling the memory.</summary>
    private const int Largest = 64 * 1024 * 1024;
    private const int Step = 64 * 1024;

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    public static async Task<(byte[] Bytes, ImportProblem? Problem)> ReadAsync(Stream csv, CancellationToken cancel)
    {
        using var all = new MemoryStream();
        var step = new byte[Step];
        int read;
        while ((read = await csv.ReadAsync(step, cancel)) > 0)
        {
            all.Write(step, 0, read);
            if (all.Length > Largest)
            {
                return ([], ImportProblem.InFile($"a people file of at most {Largest / 1024 / 1024} MB"));
            }
        }
        var bytes = all.ToArray();
        return (bytes, ProblemOf(bytes));
    }

    private static ImportProblem? ProblemOf(byte[] bytes)
    {
        if (bytes.AsSpan().Contains((byte)0))
        {
            return ImportProblem.InFile(
                "a text file in UTF-8, comma-separated; this one is a spreadsheet, UTF-16 or some other binary file"
            );
        }
        try
        {
            _ = Strict.GetCharCount(bytes);
            return null;
        }
        catch (DecoderFallbackException wrong)
        {
            var line = 1 + bytes.AsSpan(0, Math.Clamp(wrong.Index, 0, bytes.Length)).Count((byte)'\n');
            return ImportProblem.InRow(line, "", "text in UTF-8; save the file as \"CSV UTF-8\" and import it again");
        }
    }
}
