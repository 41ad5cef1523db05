using FellowsBot.Hosting.Settings;
using FellowsBot.Programme;
using FellowsBot.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace FellowsBot.Tests.Hosting;

/// <summary>One wrong setting, one problem, which names the key and the mend and never a secret.</summary>
public class SettingsTests
{
    private const string Secret = "hunter2";
    private const string NoSpaces = "A key has no spaces or line breaks in it: copy it once more.";
    private const string TeamsOn = "Teams:AppId=1;Teams:AppPassword=hunter2;Teams:TenantId=2;Trial:Enabled=true";
    private const string SlackOn = "Slack:BotToken=hunter2;Slack:SigningSecret=hunter2;Trial:Enabled=true";

    [Fact]
    public void The_settings_that_ship_are_in_order() => Assert.Empty(Problems(""));

    /// <summary>Changes to the shipped settings ("!" takes a key out), the key to be named, and the mend to be given.</summary>
    [Theory]
    [InlineData("!Season:Name", "Season:Name", "Say what the season is called, for example \"October 2025 cohort\".")]
    [InlineData("!Season:TimeZone", "Season:TimeZone", "Use an IANA name, for example America/Los_Angeles.")]
    [InlineData(
        "Season:TimeZone=Pacific Standard Time",
        "Season:TimeZone",
        "No such time zone is known. Use an IANA name, for example America/Los_Angeles."
    )]
    [InlineData("Season:OfferDays=0", "Season:OfferDays", "Use a whole number from 1 to 365.")]
    [InlineData("Season:OfferDays=366", "Season:OfferDays", "Use a whole number from 1 to 365.")]
    [InlineData("Season:OfferDays=seven", "Season:OfferDays", "Use a whole number.")]
    [InlineData("Season:OfferDays=7.5", "Season:OfferDays", "Use a whole number.")]
    [InlineData(
        "Season:Stages:final:Closes=2025-08-03",
        "Season:Stages:final:Closes",
        "In stage final, it closes on 2025-08-03, before it opens on 2025-08-04. Mend one of the two dates."
    )]
    [InlineData(
        "Season:Stages:matching:Closes=2025-12-20",
        "Season:Stages:programme:Closes",
        "The stages are out of order: programme closes on 2025-12-19, before matching closes on 2025-12-20. Mend one of the two dates."
    )]
    [InlineData(
        "Season:Stages:extended:Opens=2025-12-19",
        "Season:Stages:extended:Opens",
        "The stages are out of order: extended opens on 2025-12-19, before programme closes on 2025-12-19. Mend one of the two dates."
    )]
    [InlineData("!Season:Stages:matching", "Season:Stages:matching", "Every stage needs an Opens and a Closes date.")]
    [InlineData(
        "!Season:Stages:matching:Opens",
        "Season:Stages:matching:Opens",
        "Use an ISO date, for example 2025-08-17."
    )]
    [InlineData(
        "Season:Stages:matching:Opens=20 October",
        "Season:Stages:matching:Opens",
        "Use an ISO date (2025-08-17) or date and time (2025-08-17T17:00)."
    )]
    [InlineData(
        "Season:Stages:finals:Closes=2025-09-22",
        "Season:Stages:finals",
        "There is no such stage: the ids are application, assessment, interview, final, offer, matching, programme, extension, extended."
    )]
    [InlineData(
        "Season:Stages:final:SlotDays:0=2025-09-23",
        "Season:Stages:final:SlotDays",
        "In stage final, slot day 2025-09-23 lies outside 2025-08-04 to 2025-09-22. Mend one of the two dates."
    )]
    [InlineData(
        "Season:Stages:final:SlotDays:1=Tuesday",
        "Season:Stages:final:SlotDays:1",
        "Use an ISO date, for example 2025-09-02."
    )]
    [InlineData("Storage:Provider=Postgres", "Storage:Provider", "Use one of Sqlite, SqlServer.")]
    [InlineData(
        "!Storage:ConnectionString;Storage:ConnectionString= ",
        "Storage:ConnectionString",
        "For SQLite use \"Data Source=fellowsbot.db\"."
    )]
    [InlineData(
        "Storage:ConnectionString=hunter2",
        "Storage:ConnectionString",
        "It cannot be read. For SQLite use \"Data Source=fellowsbot.db\"."
    )]
    [InlineData(
        "Storage:ConnectionString=Data Sauce=hunter2",
        "Storage:ConnectionString",
        "It cannot be read. For SQLite use \"Data Source=fellowsbot.db\"."
    )]
    [InlineData(
        "Storage:ConnectionString=Mode=hunter2",
        "Storage:ConnectionString",
        "It cannot be read. For SQLite use \"Data Source=fellowsbot.db\"."
    )]
    [InlineData(
        "Storage:ConnectionString=Default Timeout=hunter2",
        "Storage:ConnectionString",
        "It cannot be read. For SQLite use \"Data Source=fellowsbot.db\"."
    )]
    [InlineData(
        "Storage:Provider=SqlServer;Storage:ConnectionString=Sever=hunter2",
        "Storage:ConnectionString",
        "It cannot be read. For SQL Server use \"Server=…;Database=…\" and how to sign in."
    )]
    [InlineData("Access:Staff:0=grace at example.org", "Access:Staff:0", "Use an e-mail address.")]
    [InlineData("Access:SecondPerson=perhaps", "Access:SecondPerson", "Use true or false.")]
    [InlineData(
        "!Channels:Staff",
        "Channels:Staff",
        "Say where these posts go: slack:C0123, teams:19:…@thread.tacv2, or trial:staff."
    )]
    [InlineData(
        "Channels:Fellows=#fellows",
        "Channels:Fellows",
        "Use slack:C0123, teams:19:…@thread.tacv2, or trial:staff."
    )]
    [InlineData(
        "Channels:Announcements=slack:general",
        "Channels:Announcements",
        "Use slack:C0123, teams:19:…@thread.tacv2, or trial:staff."
    )]
    [InlineData(
        "Channels:Fellows=slack:C0123",
        "Channels:Fellows",
        "Slack is off: set Slack:BotToken, or name another channel."
    )]
    [InlineData(
        "Slack:BotToken=x;Slack:SigningSecret=y;Channels:Staff=slack:C0123;Channels:Announcements=slack:C0124;Channels:Fellows=teams:19:abc@thread.tacv2",
        "Channels:Fellows",
        "Teams is off: set Teams:AppId, or name another channel."
    )]
    [InlineData(
        $"{TeamsOn};Trial:Enabled=false;Channels:Fellows=teams:19:a@thread.tacv2;Channels:Announcements=teams:19:b@thread.tacv2",
        "Channels:Staff",
        "Trial mode is off, so nobody reads this channel: name one of Slack or Teams."
    )]
    [InlineData(
        "Teams:AppPassword=hunter2",
        "Teams:AppId",
        "Teams:AppPassword is set: set the application (client) id as well, or neither."
    )]
    [InlineData(
        $"{TeamsOn};!Teams:AppPassword",
        "Teams:AppPassword",
        "Set the client secret of the registration named in Teams:AppId."
    )]
    [InlineData(
        $"{TeamsOn};!Teams:TenantId",
        "Teams:TenantId",
        "A single-tenant bot needs its tenant's id (or set Teams:AppType to MultiTenant)."
    )]
    [InlineData(
        $"{TeamsOn};Teams:AppType=Classic",
        "Teams:AppType",
        "Use one of SingleTenant, MultiTenant, UserAssignedMSI."
    )]
    [InlineData(
        $"{SlackOn};!Slack:SigningSecret",
        "Slack:SigningSecret",
        "Slack:BotToken is set: set Slack:SigningSecret (HTTP) or Slack:AppToken (Socket Mode) as well."
    )]
    [InlineData("Trial:Enabled=perhaps", "Trial:Enabled", "Use true or false.")]
    [InlineData(
        "Clock:Start=2025-10-01",
        "Clock:Start",
        "Use an instant with an offset, for example 2025-10-01T09:00:00-07:00."
    )]
    [InlineData("Clock:Speed=0", "Clock:Speed", "Use a number above 0, at most 1000000.")]
    [InlineData("Clock:Speed=-1", "Clock:Speed", "Use a number above 0, at most 1000000.")]
    [InlineData("Clock:Speed=NaN", "Clock:Speed", "Use a number above 0, at most 1000000.")]
    [InlineData("Clock:Speed=fast", "Clock:Speed", "Use a number.")]
    [InlineData(
        "Public:BaseUrl=http://fellows.example.org",
        "Public:BaseUrl",
        "Use an https address; plain http is for this machine (loopback) only."
    )]
    [InlineData(
        "Public:BaseUrl=fellows.example.org",
        "Public:BaseUrl",
        "Use an https address; plain http is for this machine (loopback) only."
    )]
    [InlineData(
        "Slack:ApiBaseUrl=http://slack.example.org",
        "Slack:ApiBaseUrl",
        "Use an https address; plain http is for this machine (loopback) only."
    )]
    [InlineData(
        "Anthropic:BaseUrl=ftp://127.0.0.1",
        "Anthropic:BaseUrl",
        "Use an https address; plain http is for this machine (loopback) only."
    )]
    [InlineData("Anthropic:ApiKey=hunter2 hunter2", "Anthropic:ApiKey", NoSpaces)]
    [InlineData("Anthropic:ApiKey=hunter2\r\nX-Other: 1", "Anthropic:ApiKey", NoSpaces)]
    [InlineData("Anthropic:ApiKey=hunter2…", "Anthropic:ApiKey", NoSpaces)]
    [InlineData("Anthropic:Model=Claude Haiku", "Anthropic:Model", "Use a model's id, for example claude-haiku-5-5.")]
    [InlineData(
        "Anthropic:DailyTokens=0",
        "Anthropic:DailyTokens",
        "Use a whole number from 50000 (about one question) to 1000000000; to ask no model at all, unset Anthropic:ApiKey."
    )]
    [InlineData("Anthropic:DailyTokens=many", "Anthropic:DailyTokens", "Use a whole number.")]
    [InlineData("Anthropic:Timeout=0", "Anthropic:Timeout", "Use a whole number of seconds from 1 to 120.")]
    [InlineData("Anthropic:Timeout=121", "Anthropic:Timeout", "Use a whole number of seconds from 1 to 120.")]
    [InlineData("Anthropic:Timeout=00:00:20", "Anthropic:Timeout", "Use a whole number.")]
    [InlineData(
        "Anthropic:ApiKey=hunter2;Anthropic:BaseUrl=http://claude.example.org",
        "Anthropic:BaseUrl",
        "Use an https address; plain http is for this machine (loopback) only."
    )]
    public void A_wrong_setting_is_one_problem_that_names_the_key_and_the_mend(string changes, string key, string mend)
    {
        var problem = Assert.Single(Problems(changes));

        Assert.Equal((key, mend), (problem.Key, problem.Mend));
        Assert.DoesNotContain(Secret, problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Season:Nmae", "Name, TimeZone, OfferDays, Stages")]
    [InlineData("Season:Stages:final:Closed", "Name, Opens, Closes, SlotDays")]
    [InlineData("Storage:Conection", "Provider, ConnectionString")]
    [InlineData("Access:Stuff", "Staff, SecondPerson")]
    [InlineData("Channels:Mentors", "Staff, Fellows, Announcements")]
    [InlineData(
        "Teams:AppPasword",
        "AppId, AppPassword, AppCertificate, TenantId, AppType, OpenIdMetadata, Authority, TrustedHosts, TargetedMessages"
    )]
    [InlineData("Slack:BotTokn", "BotToken, SigningSecret, AppToken, ApiBaseUrl")]
    [InlineData("Trial:Enable", "Enabled, SamplePeople")]
    [InlineData("Clock:Begin", "Start, Speed")]
    [InlineData("Public:Url", "BaseUrl")]
    [InlineData("Anthropic:ApiKeey", "ApiKey, Model, BaseUrl, DailyTokens, Timeout")]
    [InlineData("Handbook:Path", "Folder")]
    public void A_slip_of_the_pen_in_a_key_is_named_beside_the_keys_there_are(string key, string known)
    {
        var problem = Assert.Single(Problems($"{key}=x"));

        Assert.Equal(key, problem.Key);
        Assert.Equal(
            $"There is no such setting under {key[..key.LastIndexOf(':')]}: the ones there are {known}.",
            problem.Mend
        );
    }

    /// <summary>Issue: the value of a key that is not known was shown, a secret under a misspelt key with it.</summary>
    [Theory]
    [InlineData("Teams:AppPasword")]
    [InlineData("Slack:BotTokn")]
    [InlineData("Slack:Signing")]
    [InlineData("Anthropic:ApiKeey")]
    [InlineData("Storage:Conection")]
    public void A_secret_under_a_misspelt_key_is_not_shown(string key) =>
        Assert.DoesNotContain(Secret, Assert.Single(Problems($"{key}={Secret}")).ToString(), StringComparison.Ordinal);

    /// <summary>Issue: a list given as one text was passed over, and nobody was staff.</summary>
    [Theory]
    [InlineData("2025-11-31 Thanksgiving")]
    [InlineData("27 November")]
    [InlineData("2025-12-24..2025-12-20")]
    [InlineData("2025-12-24..2026-12-24")]
    [InlineData("")]
    public void Quiet_days_that_are_none_are_named(string days)
    {
        var problem = Assert.Single(Problems($"Reminders:QuietDays:0=2025-11-27;Reminders:QuietDays:1={days}"));

        Assert.Equal(("Reminders:QuietDays:1", days), (problem.Key, problem.Value));
        Assert.StartsWith("Use a date or two with a name behind", problem.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void What_becomes_of_quiet_days_is_one_of_two()
    {
        Assert.Equal("Use one of Skip, Next.", Assert.Single(Problems("Reminders:OnQuietDays=later")).Mend);
        Assert.Empty(Problems("Reminders:OnQuietDays=next;Reminders:QuietDays:0=2025-12-24..2026-01-01 Winter break"));
    }

    [Theory]
    [InlineData("Access:Staff", "grace@example.org")]
    [InlineData("Season:Stages:matching:SlotDays", "2025-10-20")]
    [InlineData("Teams:TrustedHosts", "smba.example.org")]
    public void A_list_given_as_one_text_is_named(string key, string value)
    {
        var problem = Assert.Single(Problems($"{key}={value}"));

        Assert.Equal(new SettingProblem(key, value, $"It is a list: set {key}:0, {key}:1 and so on."), problem);
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once() =>
        Assert.Equal(
            ["Season:OfferDays", "Access:Staff:0", "Channels:Staff", "Clock:Speed", "Public:BaseUrl"],
            Problems("Season:OfferDays=0;Access:Staff:0=x;!Channels:Staff;Clock:Speed=0;Public:BaseUrl=x")
                .Select(p => p.Key)
        );

    [Fact]
    public void A_missing_setting_is_said_to_be_missing_and_a_wrong_one_is_quoted() =>
        Assert.Equal(
            [
                "Season:OfferDays is \"0\". Use a whole number from 1 to 365.",
                "Channels:Staff is not set. Say where these posts go: slack:C0123, teams:19:…@thread.tacv2, or trial:staff.",
            ],
            Problems("Season:OfferDays=0;!Channels:Staff").Select(p => p.ToString())
        );

    [Theory]
    [InlineData("")]
    [InlineData(TeamsOn)]
    [InlineData($"{TeamsOn};Teams:AppType=MultiTenant;!Teams:TenantId")]
    [InlineData($"{TeamsOn};Teams:AppType=UserAssignedMSI;!Teams:AppPassword")]
    [InlineData(SlackOn)]
    [InlineData($"{SlackOn};!Slack:SigningSecret;Slack:AppToken=hunter2")]
    [InlineData($"{SlackOn};Channels:Staff=slack:C0123")]
    [InlineData("Season:TimeZone=Pacific/Kiritimati")]
    [InlineData("Season:Stages:final:Closes=2025-09-22T17:00")]
    [InlineData("Season:Stages:final:Closes=2025-09-22T17:00:00")]
    [InlineData("Season:Stages:final:Closes=2025-09-22T17:00:00-07:00")]
    [InlineData("Season:Stages:FINAL:Name=Finals")]
    [InlineData("Storage:Provider=sqlserver;Storage:ConnectionString=Server=localhost")]
    [InlineData("Storage:ConnectionString=Data Source=x.db")]
    [InlineData("Public:BaseUrl=https://fellows.example.org")]
    [InlineData("Public:BaseUrl=http://127.0.0.1:3978")]
    [InlineData("Teams:TrustedHosts:0=smba.example.org")]
    [InlineData("Access:Staff:0=grace@example.org;Access:SecondPerson=false")]
    [InlineData("Clock:Start=2025-10-01T09:00:00Z;Clock:Speed=0.5")]
    [InlineData("Anthropic:ApiKey=hunter2;Anthropic:Model=claude-sonnet-5-5;Anthropic:BaseUrl=http://127.0.0.1:8080")]
    [InlineData("Anthropic:ApiKey= ;Anthropic:DailyTokens=50000;Anthropic:Timeout=120")]
    public void A_good_setting_is_no_problem(string changes)
    {
        var (settings, problems) = SettingsReader.Read(Configured(changes));

        Assert.Empty(problems);
        Assert.NotNull(settings);
    }

    [Fact]
    public void An_hour_set_for_a_cut_off_is_kept() =>
        Assert.Equal(
            NodaTime.Instant.FromUtc(2025, 9, 23, 0, 0),
            SettingsReader
                .Read(Configured("Season:Stages:final:Closes=2025-09-22T17:00"))
                .Settings!.Season[StageId.Final]
                .Closes.ToInstant()
        );

    [Theory]
    [InlineData("", false)]
    [InlineData("Anthropic:ApiKey= ", false)]
    [InlineData("Anthropic:Model=claude-sonnet-5-5", false)]
    [InlineData("Anthropic:ApiKey=hunter2", true)]
    public void A_language_model_is_asked_only_where_a_key_is_set(string changes, bool isOn) =>
        Assert.Equal(isOn, SettingsReader.Read(Configured(changes)).Settings!.Anthropic.IsOn);

    /// <summary>A number of tokens is no secret, though it has the word in its name.</summary>
    [Fact]
    public void A_wrong_number_of_tokens_is_quoted() =>
        Assert.Equal("many", Assert.Single(Problems("Anthropic:DailyTokens=many")).Value);

    [Fact]
    public void Staff_are_known_by_their_addresses_in_any_letters() =>
        Assert.Equal(
            ["grace@example.org"],
            SettingsReader
                .Read(Configured("Access:Staff:0=Grace@Example.org;Access:Staff:1=grace@example.org"))
                .Settings!.Staff.Select(s => s.Value)
        );

    private static IReadOnlyList<SettingProblem> Problems(string changes) =>
        SettingsReader.Read(Configured(changes)).Problems;

    /// <summary>"Key=value;!Key" over the shipped settings.</summary>
    private static IConfigurationRoot Configured(string changes) =>
        Shipped.With(
            changes
                .Split(';', StringSplitOptions.RemoveEmptyEntries)
                .Select(change => change.Split('=', 2))
                .Select(pair => (pair[0], pair.ElementAtOrDefault(1)))
        );
}
