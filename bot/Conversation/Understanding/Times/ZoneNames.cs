using NodaTime;
using NodaTime.TimeZones;

namespace FellowsBot.Conversation.Understanding.Times;

/// <summary>
/// Zones as people name them. Letters mean the place, not the offset: "5pm PST" said in July is 5pm in Los Angeles. Where letters
/// have several owners one is settled: IST is India (not Ireland, not Israel), BST London, CST Chicago (not China), AEST Sydney
/// (not Brisbane), which the answer shows, since every answer names its zone.
/// </summary>
internal static class ZoneNames
{
    private const string Letters =
        "pt pst pdt=America/Los_Angeles mt mst mdt=America/Denver ct cst cdt=America/Chicago et est edt=America/New_York "
        + "gmt utc=Etc/UTC bst=Europe/London wet=Europe/Lisbon cet cest=Europe/Berlin eet eest=Europe/Athens ist=Asia/Kolkata "
        + "aest aedt=Australia/Sydney acst acdt=Australia/Adelaide awst=Australia/Perth nzst nzdt nzt=Pacific/Auckland "
        + "jst=Asia/Tokyo kst=Asia/Seoul sgt=Asia/Singapore hkt=Asia/Hong_Kong hst=Pacific/Honolulu akst akdt=America/Anchorage";

    private const string Cities =
        "pacific=America/Los_Angeles california berkeley san_francisco sf seattle la=America/Los_Angeles mountain=America/Denver central=America/Chicago "
        + "eastern=America/New_York nyc boston washington=America/New_York uk british oxford cambridge edinburgh england=Europe/London "
        + "german munich european=Europe/Berlin india indian mumbai delhi bangalore bengaluru new_delhi=Asia/Kolkata "
        + "japan=Asia/Tokyo geneva=Europe/Zurich montreal=America/Toronto beijing=Asia/Shanghai";

    private static readonly List<string> Ids = [];

    public static readonly Dictionary<string, int> Abbreviations = Spread(Letters);
    public static readonly Dictionary<string, int> Places = WithCities();

    private static readonly int Utc = Abbreviations["utc"];

    /// <summary>Pacific, Mountain, Central, Eastern: zones by themselves, without "time".</summary>
    private static readonly HashSet<int> Regions =
    [
        Places["pacific"],
        Places["mountain"],
        Places["central"],
        Places["eastern"],
    ];

    /// <summary>The zone itself, read from TZDB only now: most are never asked for.</summary>
    public static DateTimeZone At(int place) => DateTimeZoneProviders.Tzdb[Ids[place]];

    /// <summary>The zone of some words: "london", "new york", "est"; none where they are no zone's.</summary>
    public static DateTimeZone? Of(string spoken)
    {
        var name = spoken.Replace(' ', '_');
        return Abbreviations.TryGetValue(spoken, out var letters) ? At(letters)
            : Places.TryGetValue(name, out var place) ? At(place)
            : null;
    }

    /// <summary>Whether it is a zone as TZDB writes it: "America/Chicago".</summary>
    public static bool IsId(string typed) => DateTimeZoneProviders.Tzdb.Ids.Contains(typed);

    public static bool IsUtc(int place) => place == Utc;

    public static bool IsRegion(int place) => Regions.Contains(place);

    private static Dictionary<string, int> WithCities()
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in TzdbDateTimeZoneSource.Default.ZoneLocations?.Select(l => l.ZoneId) ?? [])
        {
            places.TryAdd(id[(id.LastIndexOf('/') + 1)..].ToLowerInvariant(), Add(id));
        }
        foreach (var (name, place) in Spread(Cities))
        {
            places[name] = place;
        }
        return places;
    }

    private static Dictionary<string, int> Spread(string table)
    {
        var spread = new Dictionary<string, int>(StringComparer.Ordinal);
        var waiting = new List<string>();
        foreach (var entry in table.Split(' '))
        {
            var parts = entry.Split('=');
            waiting.Add(parts[0]);
            if (parts.Length == 2)
            {
                var place = Add(parts[1]);
                waiting.ForEach(name => spread[name] = place);
                waiting.Clear();
            }
        }
        return spread;
    }

    private static int Add(string id)
    {
        Ids.Add(id);
        return Ids.Count - 1;
    }
}
