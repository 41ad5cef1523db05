using System.Text.Json;
using FellowsBot.Channels.Teams.Cards;
using FellowsBot.Conversation;
using NodaTime.Text;

namespace FellowsBot.Channels.Teams;

/// <summary>Puts the entries of a form into what it says; or says what is wrong with one.</summary>
internal static class Filling
{
    private const int LongestEntry = 500;

    public static (string Says, string? Mistake) Fill(Form form, JsonElement data)
    {
        var says = form.Says;
        foreach (var input in form.Inputs)
        {
            var entry = FormJson.Text(data, $"{CardButtons.Entry}{input.Name}").Trim();
            if (Mistake(input, entry) is { } mistake)
            {
                return ("", mistake);
            }
            says = says.Replace($"{{{input.Name}}}", entry, StringComparison.Ordinal);
        }
        return (says.Trim(), null);
    }

    private static string? Mistake(Input input, string entry) =>
        entry.Length == 0
            ? (input.IsOptional ? null : $"{input.Label}: this is needed.")
            : input.Kind switch
            {
                InputKind.Date when !LocalDatePattern.Iso.Parse(entry).Success =>
                    $"{input.Label}: that is no day. Pick one, or write it as 2025-10-06.",
                InputKind.Time when !LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(entry).Success =>
                    $"{input.Label}: that is no time of day. Write it as 17:00.",
                _ when entry.Length > LongestEntry => $"{input.Label}: that is too long.",
                _ => null,
            };
}
