namespace FellowsBot.Hosting.Settings;

/// <summary>What must hold for how long people are kept.</summary>
internal static class RetentionRules
{
    private const int MostDays = 3650;

    public static IEnumerable<SettingProblem> Of(RetentionOptions retention)
    {
        if (retention.DaysAfterSeason is < 0 or > MostDays)
        {
            yield return new(
                "Retention:DaysAfterSeason",
                $"{retention.DaysAfterSeason}",
                $"Use a whole number of days from 0 to {MostDays}, or leave it out to keep people until they are erased by hand."
            );
        }
    }
}
