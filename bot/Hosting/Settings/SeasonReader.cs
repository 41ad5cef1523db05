using FellowsBot.Programme;
using NodaTime;
using NodaTime.Text;

namespace FellowsBot.Hosting.Settings;

/// <summary>Turns settings section "Season" into a <see cref="Season"/>, or into what is wrong with it.</summary>
internal static class SeasonReader
{
    private const int LongestOffer = 365;

    public static (Season? Season, IReadOnlyList<SettingProblem> Problems) Read(SeasonOptions options)
    {
        var problems = new List<SettingProblem>();
        if (string.IsNullOrWhiteSpace(options.Name))
        {
            problems.Add(
                new("Season:Name", null, "Say what the season is called, for example \"October 2025 cohort\".")
            );
        }
        if (options.OfferDays is < 1 or > LongestOffer)
        {
            problems.Add(
                new("Season:OfferDays", $"{options.OfferDays}", $"Use a whole number from 1 to {LongestOffer}.")
            );
        }
        if (ZoneOf(options, problems) is not { } zone)
        {
            return (null, problems);
        }
        var stages = new List<Stage>();
        foreach (var (key, stage) in options.Stages)
        {
            ReadStage(key, stage, zone, stages, problems);
        }
        problems.AddRange(
            StageIds
                .All.Where(id => !options.Stages.Keys.Any(key => StageIds.TryParse(key, out var k) && k == id))
                .Select(id => new SettingProblem(
                    $"Season:Stages:{id.Text()}",
                    null,
                    "Every stage needs an Opens and a Closes date."
                ))
        );
        if (problems.Count > 0)
        {
            return (null, problems);
        }
        var (season, contradictions) = Season.Create(options.Name!, zone, options.OfferDays, stages);
        return (season, [.. contradictions.Select(c => OrderProblem(c, options))]);
    }

    private static DateTimeZone? ZoneOf(SeasonOptions options, List<SettingProblem> problems)
    {
        if (string.IsNullOrWhiteSpace(options.TimeZone))
        {
            problems.Add(new("Season:TimeZone", null, "Use an IANA name, for example America/Los_Angeles."));
            return null;
        }
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(options.TimeZone) is { } zone)
        {
            return zone;
        }
        problems.Add(
            new(
                "Season:TimeZone",
                options.TimeZone,
                "No such time zone is known. Use an IANA name, for example America/Los_Angeles."
            )
        );
        return null;
    }

    private static void ReadStage(
        string key,
        StageOptions options,
        DateTimeZone zone,
        List<Stage> stages,
        List<SettingProblem> problems
    )
    {
        var path = $"Season:Stages:{key}";
        if (!StageIds.TryParse(key, out var id))
        {
            problems.Add(
                new(
                    path,
                    options.Closes ?? "",
                    $"There is no such stage: the ids are {string.Join(", ", StageIds.All.Select(i => i.Text()))}."
                )
            );
            return;
        }
        var opens = Moment($"{path}:Opens", options.Opens, day => Season.StartOf(day, zone), zone, problems);
        var closes = Moment($"{path}:Closes", options.Closes, day => Season.EndOf(day, zone), zone, problems);
        var slots = new List<LocalDate>();
        foreach (var (text, i) in options.SlotDays.Select((text, i) => (text, i)))
        {
            if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
            {
                slots.Add(day);
            }
            else
            {
                problems.Add(new($"{path}:SlotDays:{i}", text, "Use an ISO date, for example 2025-09-02."));
            }
        }
        if (opens is not { } from || closes is not { } to)
        {
            return;
        }
        var built = Stage.Create(id, options.Name ?? StageNames.Default(id), from, to, slots);
        if (built.IsGood)
        {
            stages.Add(built.Value);
            return;
        }
        var (at, value) = built.Refusal.Rule switch
        {
            "slot" => ($"{path}:SlotDays", string.Join(", ", options.SlotDays)),
            "name" => ($"{path}:Name", options.Name ?? ""),
            _ => ($"{path}:Closes", options.Closes!),
        };
        problems.Add(new(at, value, $"In stage {key}, {built.Refusal.Why}. Mend one of the two dates."));
    }

    private static ZonedDateTime? Moment(
        string key,
        string? text,
        Func<LocalDate, ZonedDateTime> ofDay,
        DateTimeZone zone,
        List<SettingProblem> problems
    )
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(new(key, null, "Use an ISO date, for example 2025-08-17."));
            return null;
        }
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
        {
            return ofDay(day);
        }
        if (LocalDateTimePattern.GeneralIso.Parse(text).TryGetValue(default, out var local))
        {
            return local.InZoneLeniently(zone);
        }
        if (
            LocalDateTimePattern
                .CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm")
                .Parse(text)
                .TryGetValue(default, out var minutes)
        )
        {
            return minutes.InZoneLeniently(zone);
        }
        if (OffsetDateTimePattern.Rfc3339.Parse(text).TryGetValue(default, out var offset))
        {
            return offset.ToInstant().InZone(zone);
        }
        problems.Add(new(key, text, "Use an ISO date (2025-08-17) or date and time (2025-08-17T17:00)."));
        return null;
    }

    private static SettingProblem OrderProblem(Refusal refusal, SeasonOptions options)
    {
        var stage = options.Stages.First(s => string.Equals(s.Key, refusal.Rule, StringComparison.OrdinalIgnoreCase));
        var end =
            refusal.Why.Contains("closes on", StringComparison.Ordinal)
            && refusal.Why.StartsWith($"{refusal.Rule} closes", StringComparison.Ordinal)
                ? "Closes"
                : "Opens";
        return new SettingProblem(
            $"Season:Stages:{stage.Key}:{end}",
            end == "Closes" ? stage.Value.Closes : stage.Value.Opens,
            $"The stages are out of order: {refusal.Why}. Mend one of the two dates."
        );
    }
}
