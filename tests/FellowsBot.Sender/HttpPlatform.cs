using System.Net;
using FellowsBot.Conversation;

namespace FellowsBot.Sender;

/// <summary>A platform over HTTP as plain as can be: POST /messages/KEY sends, GET /messages/KEY says whether it is there.</summary>
internal sealed class HttpPlatform(Uri address) : IOutbound, IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = address };

    public string Platform => "http";

    public async Task<Sending> SendAsync(Destination to, Reply message, string key, CancellationToken cancel)
    {
        try
        {
            using var answer = await http.PostAsync(Of(key), null, cancel);
            return answer.IsSuccessStatusCode
                ? new Sending.Arrived()
                : new Sending.InDoubt("it answered with an error");
        }
        catch (HttpRequestException)
        {
            return new Sending.InDoubt("the connection broke");
        }
    }

    public async Task<LookUp> FindAsync(Destination to, string key, CancellationToken cancel)
    {
        using var answer = await http.GetAsync(Of(key), cancel);
        return answer.StatusCode is HttpStatusCode.OK ? new LookUp.There(key) : new LookUp.NotThere();
    }

    public Task<Sending> UpdateAsync(Destination to, string id, Reply message, CancellationToken cancel) =>
        SendAsync(to, message, id, cancel);

    public void Dispose() => http.Dispose();

    private static Uri Of(string key) => new($"/messages/{Uri.EscapeDataString(key)}", UriKind.Relative);
}
