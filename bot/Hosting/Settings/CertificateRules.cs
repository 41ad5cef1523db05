using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FellowsBot.Hosting.Settings;

/// <summary>Whether a file holds a certificate with which the bot can prove who it is, in the forms that Azure.Identity reads.</summary>
internal static class CertificateRules
{
    /// <summary>What is wrong with it, as a sentence that says what to do; none = it will do.</summary>
    public static string? Wrong(string file)
    {
        if (!File.Exists(file))
        {
            return "There is no such file: name a PEM or PFX.";
        }
        var isPem = Path.GetExtension(file).Equals(".pem", StringComparison.OrdinalIgnoreCase);
        if (!isPem && !Path.GetExtension(file).Equals(".pfx", StringComparison.OrdinalIgnoreCase))
        {
            return "Its name must end in .pem or .pfx, by which its form is known.";
        }
        try
        {
            using var certificate = isPem
                ? X509Certificate2.CreateFromPemFile(file)
                : X509CertificateLoader.LoadPkcs12FromFile(file, password: null);
            return certificate.HasPrivateKey
                ? null
                : "It holds no private key: name a file with both, without a password.";
        }
        catch (CryptographicException)
        {
            return isPem
                ? "It is no PEM with a certificate and its private key: put both into one file, without a password."
                : "It is no PFX that opens without a password: export it anew without one.";
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return "It cannot be read: give this user the right to.";
        }
    }
}
