using FellowsBot.Channels.Teams;

namespace FellowsBot.Tests.Channels.Teams;

public class TrustedHostsTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", true)]
    [InlineData("https://europe.botframework.com", true)]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams", true)]
    [InlineData("http://smba.trafficmanager.net/emea/", false)]
    [InlineData("https://evil.trafficmanager.net/", false)]
    [InlineData("https://smba.trafficmanager.net.evil.example/", false)]
    [InlineData("https://evilbotframework.com/", false)]
    [InlineData("https://user@smba.trafficmanager.net/", false)]
    [InlineData("http://127.0.0.1:9000/", false)]
    [InlineData("nonsense", false)]
    [InlineData(null, false)]
    public void The_public_cloud_is_trusted_unless_others_are_named(string? address, bool trusted) =>
        Assert.Equal(trusted, new TrustedHosts([], isTrial: false).Trusts(address));

    [Theory]
    [InlineData("127.0.0.1", "http://127.0.0.1:9000/x", true)]
    [InlineData("127.0.0.1:9000", "http://127.0.0.1:9000/x", true)]
    [InlineData("127.0.0.1:9000", "http://127.0.0.1:9001/x", false)]
    [InlineData("http://127.0.0.1:9000/", "http://127.0.0.1:9000/x", true)]
    [InlineData("localhost", "http://127.0.0.1:9000/x", false)]
    [InlineData("teams.example.org", "http://teams.example.org/", false)]
    [InlineData("*.example.org", "https://teams.example.org/", true)]
    [InlineData("*.example.org", "https://smba.trafficmanager.net/", false)]
    public void Plain_http_is_for_this_machine_where_it_is_named(string named, string address, bool trusted) =>
        Assert.Equal(trusted, new TrustedHosts([named], isTrial: false).Trusts(address));

    [Theory]
    [InlineData("http://localhost:56150/_connector", true)]
    [InlineData("https://smba.trafficmanager.net/", false)]
    public void In_trial_mode_there_is_this_machine_alone(string address, bool trusted) =>
        Assert.Equal(trusted, new TrustedHosts([], isTrial: true).Trusts(address));
}
