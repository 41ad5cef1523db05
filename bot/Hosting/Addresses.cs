using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace FellowsBot.Hosting;

/// <summary>What is wrong with the addresses that `serve` is to listen at, in one sentence that says what to do.</summary>
public static class Addresses
{
    /// <summary>The sentence for a start that failed on an address; nothing where it failed on something else.</summary>
    public static string? Trouble(Exception trouble, string? urls) =>
        trouble switch
        {
            IOException { InnerException: AddressInUseException } taken =>
                $"{taken.Message} Stop the program that listens there, or name another address with --urls.",
            SocketException closed =>
                $"The bot cannot listen at {urls ?? "its address"}: {closed.Message}. Name another address with --urls.",
            FormatException when urls is not null =>
                $"urls is \"{urls}\". Use an address such as http://localhost:5000, several of them with semicolons between.",
            _ => null,
        };
}
