using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace FellowsBot.Tests.Support;

/// <summary>The bot's own host with a Teams of the test's: people say things and press buttons as Teams would pass them on.</summary>
internal sealed class TeamsBot : IAsyncDisposable
{
    private int ids;

    private TeamsBot(FakeTeams teams, ServedBot bot) => (Teams, Bot) = (teams, bot);

    public FakeTeams Teams { get; }
    public ServedBot Bot { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Task<TeamsBot> StartAsync(params (string, string?)[] changes) => StartAsync(null, changes);

    public static async Task<TeamsBot> StartAsync(LogBook? log, params (string, string?)[] changes)
    {
        var teams = await FakeTeams.StartAsync();
        teams
            .Knows("ada", "ada@example.org")
            .Knows("grace", "grace@example.org")
            .Knows("stranger", "nobody@example.com")
            .Knows("guest", null, "ada@example.org");
        return new TeamsBot(teams, await ServedBot.StartAsync(log, [.. teams.Settings, .. changes]));
    }

    /// <summary>Somebody says something in the chat with the bot.</summary>
    public Task<HttpResponseMessage> SayAsync(string who, string text, string? id = null) =>
        PostAsync(Message(who, text, $"a:{who}", "personal", id));

    /// <summary>Somebody mentions the bot in a channel's thread.</summary>
    public Task<HttpResponseMessage> MentionAsync(string who, string text, string channel = "19:town@thread.tacv2") =>
        PostAsync(
            Message(who, $"<at>FellowsBot</at> {text}", $"{channel};messageid=17", "channel", null, isMention: true)
        );

    /// <summary>Somebody presses a button of a message.</summary>
    public async Task<JsonElement> PressAsync(
        string who,
        string card,
        JsonElement button,
        string? conversation = null,
        object? entries = null
    )
    {
        var data = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(button.GetProperty("data"))!;
        foreach (var (name, value) in Fields(entries))
        {
            data[name] = value;
        }
        var activity = Message(
            who,
            null,
            conversation ?? $"a:{who}",
            conversation is null ? "personal" : "channel",
            null
        );
        activity["type"] = "invoke";
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = card;
        activity["value"] = new
        {
            action = new
            {
                type = "Action.Execute",
                verb = button.GetProperty("verb").GetString(),
                data,
            },
        };
        using var answer = await PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await ServedBot.JsonAsync(answer);
    }

    /// <summary>Somebody says something to a bot that runs in a process of its own.</summary>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient http, FakeTeams teams, string who, string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages");
        request.Headers.Authorization = new("Bearer", teams.Token());
        request.Content = JsonContent.Create(Message(teams, who, text, $"a:{who}", "personal", "m1"));
        return await http.SendAsync(request, Cancel);
    }

    /// <summary>An activity as Teams sends it.</summary>
    public Dictionary<string, object?> Message(
        string who,
        string? text,
        string conversation,
        string type,
        string? id,
        bool isMention = false
    ) => Message(Teams, who, text, conversation, type, id ?? $"{Interlocked.Increment(ref ids)}", isMention);

    private static Dictionary<string, object?> Message(
        FakeTeams teams,
        string who,
        string? text,
        string conversation,
        string type,
        string id,
        bool isMention = false
    )
    {
        var activity = new Dictionary<string, object?>
        {
            ["type"] = "message",
            ["id"] = id,
            ["channelId"] = "msteams",
            ["serviceUrl"] = teams.ServiceUrl,
            ["from"] = new
            {
                id = FakeTeams.Handle(who),
                name = who,
                aadObjectId = FakeTeams.Directory(who),
            },
            ["recipient"] = new { id = FakeTeams.Bot, name = "FellowsBot" },
            ["conversation"] = new
            {
                id = conversation,
                conversationType = type,
                tenantId = FakeTeams.Tenant,
            },
            ["channelData"] = new { tenant = new { id = FakeTeams.Tenant } },
            ["unheardOf"] = new { of = "fields" },
        };
        if (text is not null)
        {
            activity["text"] = text;
            activity["textFormat"] = "plain";
        }
        if (isMention)
        {
            activity["entities"] = new object[]
            {
                new
                {
                    type = "mention",
                    text = "<at>FellowsBot</at>",
                    mentioned = new { id = FakeTeams.Bot, name = "FellowsBot" },
                },
            };
        }
        return activity;
    }

    /// <summary>Posts it with a good token, or with another header.</summary>
    public async Task<HttpResponseMessage> PostAsync(object activity, string? authorization = null) =>
        await Bot.PostAsync(
            "/api/messages",
            JsonSerializer.Serialize(activity),
            "application/json; charset=utf-8",
            ("Authorization", authorization ?? $"Bearer {Teams.Token()}")
        );

    /// <summary>The posts once there are so many; fails after a minute.</summary>
    public Task<IReadOnlyList<TeamsCall>> PostsAsync(int count) => UntilAsync(() => Teams.Posts, p => p.Count >= count);

    /// <summary>A new message, once there is one like that.</summary>
    public async Task<TeamsCall> PostedAsync(Func<TeamsCall, bool> isIt) =>
        (
            await UntilAsync(
                () => Teams.Posts.FirstOrDefault(p => p is { Method: "POST", Id: not null } && isIt(p)),
                post => post is not null
            )
        )!;

    /// <summary>What was put in a message's place last, once it is like that.</summary>
    public async Task<TeamsCall> PutAsync(TeamsCall post, Func<TeamsCall, bool> isSo) =>
        (
            await UntilAsync(
                () =>
                    Teams.Posts.LastOrDefault(p =>
                        p.Method == "PUT" && p.Path.EndsWith($"/activities/{post.Id}", StringComparison.Ordinal)
                    ),
                put => put is not null && isSo(put)
            )
        )!;

    /// <summary>Looks until it is so.</summary>
    public static async Task<T> UntilAsync<T>(Func<T> look, Func<T, bool> isSo)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        while (!isSo(look()))
        {
            await Task.Delay(10, patience.Token);
        }
        return look();
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Teams.DisposeAsync();
    }

    private static IEnumerable<(string, JsonElement)> Fields(object? entries) =>
        entries is null
            ? []
            : JsonSerializer.SerializeToElement(entries).EnumerateObject().Select(p => (p.Name, p.Value));
}
