using Xunit;

namespace RefundKit.Tests.Architecture;

/// <summary>The rules themselves, tried on the types in <c>Model/</c>, which break them.</summary>
public class HouseRulesTests
{
    private const string Root = "RefundKit.Tests.Architecture.Model";

    private static readonly IReadOnlyList<Type> Model =
        [.. typeof(HouseRulesTests).Assembly.GetTypes().Where(type => Core.Outermost(type).Namespace?.StartsWith(Root + ".", StringComparison.Ordinal) == true)];

    public static TheoryData<string> WaysOfLookingUp =>
    [
        .. Model.Where(type => !type.IsNested && type.Name.StartsWith('B') && type.Namespace == Root + ".Orders").Select(type => type.Name),
    ];

    private static IReadOnlyList<Type> Named(string name) =>
        [.. Model.Where(type => Core.Outermost(type).Name == name)];

    [Theory]
    [MemberData(nameof(WaysOfLookingUp))]
    public void Naming_an_upper_room_is_caught_however_it_is_done(string name) =>
        Assert.NotEmpty(HouseRules.OfFloors(Mentions.In(Named(name)), Root));

    [Fact]
    public void There_are_many_ways_of_looking_up() => Assert.True(WaysOfLookingUp.Count >= 20);

    [Theory]
    [InlineData("LooksDown")]
    [InlineData("LooksAround")]
    [InlineData("Upstairs")]
    public void Naming_a_lower_room_or_ones_own_is_fine(string name) =>
        Assert.Empty(HouseRules.OfFloors(Mentions.In(Named(name)), Root));

    [Theory]
    [InlineData("Orders", "Problems", true)]
    [InlineData("Problems", "Orders", false)]
    [InlineData("Orders", "Messages", false)]
    [InlineData("Calendars", "Json", true)]
    [InlineData("Calendars", "Money", false)]
    [InlineData("Json", "Money", true)]
    [InlineData("Money", "Json", false)]
    [InlineData("Problems", "Json", false)]
    [InlineData("Metrics", "Cases", true)]
    public void Rooms_on_one_floor_do_not_know_each_other_unless_they_are_neighbours(string by, string named, bool may) =>
        Assert.Equal(may, House.RoomNamed(by).MayName(House.RoomNamed(named)));

    [Fact]
    public void Neighbours_never_know_each_other_in_a_circle()
    {
        // The list is in the order in which the rooms could be built: each names only rooms before it.
        var before = new HashSet<string>();
        foreach (var room in House.Rooms)
        {
            Assert.Subset(before, room.Neighbours.ToHashSet());
            before.Add(room.Name);
        }

        Assert.Equal(House.Rooms.OrderBy(room => room.Floor), House.Rooms);
    }

    [Theory]
    [InlineData("RefundKit", "Money")]
    [InlineData("RefundKit.Calendars", "Calendars")]
    [InlineData("RefundKit.Calendars.Holidays", "Calendars")]
    [InlineData("RefundKit.Money", null)]
    [InlineData("RefundKit.Cellar", null)]
    [InlineData("RefundKitchen.Orders", null)]
    [InlineData(null, null)]
    public void A_namespace_belongs_to_one_room_or_none(string? @namespace, string? room) =>
        Assert.Equal(room, House.RoomOf(@namespace)?.Name);

    [Theory]
    [InlineData("NamesFluid")]
    [InlineData("NamesParlot")]
    [InlineData("NamesTheContainer")]
    public void A_guest_outside_its_rooms_is_caught(string name) =>
        Assert.NotEmpty(HouseRules.OfGuests(Mentions.In(Named(name)), Root));

    [Fact]
    public void A_type_of_the_template_engine_in_a_public_signature_is_caught()
    {
        Assert.NotEmpty(HouseRules.OfPublicSignatures(Named("Sealed")));
        Assert.Empty(HouseRules.OfPublicSignatures(Named("NamesFluid")));
    }

    [Fact]
    public void Waiting_below_the_desk_is_caught_in_each_form()
    {
        var caught = HouseRules.OfWaiting(Named("Waits"), Root).ToList();

        Assert.Contains(caught, complaint => complaint.Contains("ReadAsync", StringComparison.Ordinal));
        Assert.Contains(caught, complaint => complaint.Contains("Done", StringComparison.Ordinal));
        Assert.Contains(caught, complaint => complaint.Contains("Forget", StringComparison.Ordinal));
    }

    [Fact]
    public void Template_nodes_are_asynchronous_in_form_while_they_are_internal()
    {
        Assert.Empty(HouseRules.OfWaiting(Named("Node"), Root));
        Assert.NotEmpty(HouseRules.OfWaiting(Named("PublicNode"), Root));
    }

    [Fact]
    public void Each_impurity_is_caught()
    {
        var caught = string.Join('\n', Banned.In(Mentions.In(Named("IsImpure"))));

        Assert.All(
            ["get_Now", "get_UtcNow", "NewGuid", "System.Random", "get_TickCount64", "Stopwatch", "System.IO.File", "get_CurrentCulture",
                "SystemClock", "System.Console", "Sleep", "Task.Run", "HttpClient"],
            (string impurity) => Assert.Contains(impurity, caught, StringComparison.Ordinal));
    }

    [Fact]
    public void Static_state_is_caught_and_what_never_changes_is_not()
    {
        var caught = HouseRules.OfState(Named("Remembers")).ToList();

        Assert.Equal(3, caught.Count);
        Assert.Contains(caught, complaint => complaint.Contains(".Field ", StringComparison.Ordinal));
        Assert.Contains(caught, complaint => complaint.Contains("<Property>", StringComparison.Ordinal));
        Assert.Contains(caught, complaint => complaint.Contains(".Changed ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_public_array_is_state_that_can_change() => Assert.Single(HouseRules.OfState(Named("Sealed")));

    [Fact]
    public void Types_open_to_deriving_are_caught_and_closed_hierarchies_are_not()
    {
        Assert.Single(HouseRules.OfClosedTypes(Named("Open")));
        Assert.Single(HouseRules.OfClosedTypes(Named("OpenAbstract")));
        Assert.Empty(HouseRules.OfClosedTypes(Named("Closed")));
        Assert.Empty(HouseRules.OfClosedTypes(Named("Sealed")));
        Assert.Empty(HouseRules.OfClosedTypes(Named("RefundManager")));
    }

    [Fact]
    public void Names_that_say_nothing_are_caught()
    {
        Assert.Single(HouseRules.OfNames(Named("RefundManager")));
        Assert.Single(HouseRules.OfNames(Named("OrderData")));
        Assert.Empty(HouseRules.OfNames(Named("Open")));
    }

    [Fact]
    public void A_room_that_would_hide_the_type_Money_is_no_room() =>
        Assert.All(Named("HidesTheType"), type => Assert.Null(Core.RoomOf(type, Root)));
}
