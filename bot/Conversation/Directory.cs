namespace FellowsBot.Conversation;

/// <summary>Who is behind an address that a platform's own directory gave.</summary>
public interface IDirectory
{
    /// <summary>A stranger where there is no address, or none that is known.</summary>
    Task<Asker> FindAsync(string? address, CancellationToken cancel);
}
