namespace FellowsBot.Tests.House;

/// <summary>Which room may import which (HOUSE.md), checked over the assembly that ships; and that the check can fail.</summary>
public class ImportRulesTests
{
    public static TheoryData<string> Features => [.. Rooms.Features];
    public static TheoryData<string> Channels => [.. Rooms.Channels];

    [Fact]
    public void The_model_imports_NodaTime_and_the_runtime_only() =>
        Assert.Empty(Rooms.Breaking(Rooms.Programme(Rooms.Bot)));

    [Fact]
    public void The_conversation_imports_the_model_only() => Assert.Empty(Rooms.Breaking(Rooms.Conversation));

    [Fact]
    public void Storage_imports_the_model_and_the_conversation_only() => Assert.Empty(Rooms.Breaking(Rooms.Storage));

    [Theory]
    [MemberData(nameof(Features))]
    public void A_feature_imports_no_other_feature_no_channel_and_no_host(string feature) =>
        Assert.Empty(Rooms.Breaking(Rooms.Feature(Rooms.Bot, feature)));

    [Theory]
    [MemberData(nameof(Channels))]
    public void A_channel_imports_the_conversation_and_no_other_channel(string channel) =>
        Assert.Empty(Rooms.Breaking(Rooms.Channel(channel)));

    [Fact]
    public void What_channels_share_knows_none_of_them() => Assert.Empty(Rooms.Breaking(Rooms.AllChannels));

    [Fact]
    public void The_language_models_libraries_are_imported_where_it_is_asked_and_nowhere_else() =>
        Assert.DoesNotContain(
            Rooms.Breaking(Rooms.NoLanguageModel(Rooms.Bot)),
            breach => !breach.StartsWith("FellowsBot.Tests.", StringComparison.Ordinal)
        );

    [Fact]
    public void Every_namespace_lies_in_a_room() => Assert.DoesNotContain(Rooms.Bot, Rooms.Namespaces);

    public class The_check_itself
    {
        [Fact]
        public void Sees_every_way_of_importing_what_is_planted() =>
            Assert.Equal([.. TypesIn("Programme")], Rooms.Breaking(Rooms.Programme(Rooms.Planted)).Select(Name));

        [Fact]
        public void Sees_a_feature_that_imports_another_and_lets_its_own_pass() =>
            Assert.Equal(
                [$"{Rooms.Planted}.Offers.ImportsAnotherFeature"],
                Rooms.Breaking(Rooms.Feature(Rooms.Planted, "Offers")).Select(Name)
            );

        [Fact]
        public void Sees_a_room_that_imports_the_language_models_libraries() =>
            Assert.Contains(
                $"{Rooms.Planted}.Offers.ImportsTheLanguageModel",
                Rooms.Breaking(Rooms.NoLanguageModel(Rooms.Bot)).Select(Name)
            );

        [Fact]
        public void Fails_where_a_room_has_no_types() =>
            Assert.Single(Rooms.Breaking(Rooms.Feature(Rooms.Bot, "NoSuchRoom")));

        private static string Name(string breach) => breach.Split(' ')[0];

        private static IOrderedEnumerable<string> TypesIn(string room) =>
            typeof(Rooms)
                .Assembly.GetTypes()
                .Where(t => t.Namespace == $"{Rooms.Planted}.{room}" && !t.IsNested)
                .Select(t => t.FullName!)
                .Order(StringComparer.Ordinal);
    }
}
