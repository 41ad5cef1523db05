using System.Globalization;
using FellowsBot.Hosting;
using FellowsBot.Hosting.Settings;
using FellowsBot.Reminders;
using FellowsBot.Reminders.Delivery;
using FellowsBot.Sender;
using FellowsBot.Storage;
using Microsoft.EntityFrameworkCore;
using NodaTime.Text;

// A node of the bot as far as it sends, in a process of its own that a test can kill or pause:
//   FellowsBot.Sender DATABASE PLATFORM MOMENT [READINGS]
// It says "ready", waits for a line, does one round by a clock that stands at the moment, and says "done".
// With READINGS it says "here" when the clock is read for that time, so that it can be stopped (SIGSTOP), and waits for a line;
// it is five minutes older once it goes on.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var settings = SettingsReader.Read(Startup.Configuration([])).Settings!;
var database = Databases.Factory(new StorageOptions { ConnectionString = args[0] });
using var platform = new HttpPlatform(new Uri(args[1]));
var clock = new StandingClock(
    OffsetDateTimePattern.Rfc3339.Parse(args[2]).Value.ToInstant(),
    args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : null
);
var (rules, season) = (settings.Reminders, settings.Season);
var agenda = new Agenda(rules);
var candidates = new Candidates(database, season);
var routes = new Routes([platform], new Dictionary<string, string> { ["staff"] = "http:staff" });
var rounds = new Rounds(
    database,
    agenda,
    candidates,
    new Entering(database, agenda, candidates, begins: null),
    new Deliveries(database, routes, rules, candidates, season, clock),
    clock
);
await using (var db = database.CreateDbContext())
{
    await db.Ledger.AnyAsync(m => m.Attempts > 0);
}
Console.Out.WriteLine("ready");
if (Console.In.ReadLine() is null)
{
    return;
}
clock.Begin();
await rounds.RunAsync(CancellationToken.None);
Console.Out.WriteLine("done");
