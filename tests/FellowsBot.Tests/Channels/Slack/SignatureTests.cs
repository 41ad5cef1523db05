using System.Text;
using FellowsBot.Channels.Slack;
using NodaTime;

namespace FellowsBot.Tests.Channels.Slack;

/// <summary>The example of docs.slack.dev, "verifying requests", and what must not pass.</summary>
public class SignatureTests
{
    private const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";
    private const string Timestamp = "1531420618";
    private const string Signed = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
    private const string Body =
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    private static readonly Instant Then = Instant.FromUnixTimeSeconds(1531420618);

    [Fact]
    public void Slacks_own_example_holds() => Assert.True(Holds());

    [Fact]
    public void It_holds_for_five_minutes_either_way()
    {
        Assert.True(Holds(now: Then + Duration.FromSeconds(300)));
        Assert.True(Holds(now: Then - Duration.FromSeconds(300)));
        Assert.False(Holds(now: Then + Duration.FromSeconds(301)));
        Assert.False(Holds(now: Then - Duration.FromSeconds(301)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("v0=")]
    [InlineData("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b504")]
    [InlineData("a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503")]
    public void Another_signature_does_not_hold(string? signature) => Assert.False(Holds(signature: signature));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1531420618x")]
    [InlineData("-1531420618")]
    [InlineData("99999999999999999999")]
    public void Nor_does_it_without_its_moment(string? timestamp) => Assert.False(Holds(timestamp: timestamp));

    [Fact]
    public void Not_a_byte_of_the_body_may_differ() => Assert.False(Holds(body: Body + " "));

    [Fact]
    public void Without_a_secret_nothing_holds() => Assert.False(Holds(secret: null));

    private static bool Holds(
        string? secret = Secret,
        string? timestamp = Timestamp,
        string? signature = Signed,
        string body = Body,
        Instant? now = null
    ) => Signature.Holds(secret, timestamp, signature, Encoding.UTF8.GetBytes(body), now ?? Then);
}
