using System.Net.Mail;

namespace FellowsBot.Programme;

/// <summary>
/// An e-mail address in the one form in which it is kept and compared: trimmed and lower case, because the databases differ
/// in how they compare text. It prints as "***" so that no log line carries one by accident; ask for <see cref="Value"/>.
/// </summary>
public readonly record struct EmailAddress
{
    private const int Longest = 254;

    private EmailAddress(string value) => Value = value;

    public string Value { get; }

    /// <summary>Reads an address; false for anything that is not one plain address of at most 254 characters.</summary>
    public static bool TryParse(string? text, out EmailAddress address)
    {
        var trimmed = (text ?? "").Trim();
        var isOne =
            trimmed.Length is > 0 and <= Longest
            && !trimmed.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or '"' or ',' or ';')
            && MailAddress.TryCreate(trimmed, out var parsed)
            && parsed.Address.Length == trimmed.Length;
        address = isOne ? new EmailAddress(trimmed.ToLowerInvariant()) : default;
        return isOne;
    }

    /// <summary>Reads an address that is known to be one (from our own database or a constant).</summary>
    /// <exception cref="FormatException">It is not: a bug.</exception>
    public static EmailAddress Parse(string text) =>
        TryParse(text, out var address) ? address : throw new FormatException("This is not an e-mail address.");

    public override string ToString() => "***";
}
