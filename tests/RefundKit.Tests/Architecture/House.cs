namespace RefundKit.Tests.Architecture;

/// <summary>One folder of <c>src/RefundKit</c>.</summary>
/// <param name="Name">The name of the folder.</param>
/// <param name="Floor">The room may name rooms on lower floors.</param>
/// <param name="Neighbours">Rooms on its own floor that it may name as well.</param>
internal sealed record Room(string Name, int Floor, params string[] Neighbours)
{
    /// <summary>A namespace <c>RefundKit.Money</c> would hide the type <c>Money</c>, so that room lives in the root.</summary>
    public string Namespace => Name == "Money" ? "RefundKit" : $"RefundKit.{Name}";

    public bool MayName(Room other) =>
        other == this || other.Floor < Floor || (other.Floor == Floor && Neighbours.Contains(other.Name));
}

/// <summary>The plan of the house as data: which room stands on which floor, and who may name what from outside.</summary>
internal static class House
{
    public static readonly IReadOnlyList<Room> Rooms =
    [
        new("Problems", 0),
        new("Money", 0, "Problems"),
        new("Languages", 0, "Problems"),
        new("Json", 0, "Problems", "Money", "Languages"),
        new("Calendars", 0, "Problems", "Json"),
        new("Orders", 1),
        new("Messages", 1),
        new("Law", 1, "Orders"),
        new("Duties", 1, "Law", "Orders"),
        new("Requests", 2),
        new("Liquid", 2),
        new("Rules", 3),
        new("Policies", 4),
        new("Decisions", 5),
        new("Templates", 6),
        new("Cases", 7),
        new("Checks", 7),
        new("Replay", 7),
        new("Metrics", 8),
        new("Desk", 9),
        new("DependencyInjection", 10),
    ];

    /// <summary>Outside assemblies, by the start of their name, that only some rooms may name.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Guests = new Dictionary<string, string[]>
    {
        ["Fluid"] = ["Liquid", "Templates"],
        ["Parlot"] = ["Liquid", "Templates"],
        ["Microsoft.Extensions."] = ["DependencyInjection"],
    };

    /// <summary>From this floor up there are threads and waiting; below, the library is a function of its arguments.</summary>
    public static int FirstAsyncFloor => RoomNamed("Desk").Floor;

    /// <summary>Rooms below whose internal types must be asynchronous in form, since Fluid's nodes are.</summary>
    public static readonly string[] AsyncInForm = ["Liquid"];

    /// <summary>Names with a banned suffix that are words of the trade (DESIGN §2: "a ReferenceData edition").</summary>
    public static readonly string[] WordsOfTheTrade = ["ReferenceData", "IReferenceData"];

    public static readonly string[] BannedSuffixes = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Data"];

    public static Room RoomNamed(string name) => Rooms.Single(room => room.Name == name);

    /// <summary>The room of a namespace; a namespace below a room's belongs to the room. Null for namespaces of others.</summary>
    public static Room? RoomOf(string? @namespace, string root = "RefundKit")
    {
        if (@namespace == root) return RoomNamed("Money");
        if (@namespace is null || !@namespace.StartsWith(root + ".", StringComparison.Ordinal)) return null;
        var name = @namespace[(root.Length + 1)..].Split('.')[0];
        return Rooms.FirstOrDefault(room => room.Name == name && room.Name != "Money");
    }
}
