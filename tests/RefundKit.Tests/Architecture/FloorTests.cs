using System.Text.RegularExpressions;
using RefundKit.Tests.Documentation;
using Xunit;

namespace RefundKit.Tests.Architecture;

public partial class FloorTests
{
    private static readonly string Sources = Repository.PathOf("src", "RefundKit");

    private static IEnumerable<string> Files => Directory.EnumerateFiles(Sources, "*.cs", SearchOption.AllDirectories);

    [Fact]
    public void Every_type_lives_in_a_room_of_the_house() =>
        Complaints.None(Core.Types.Where(type => Core.RoomOf(type) is null && !Core.IsGenerated(type)).Select(type => type.FullName!));

    [Fact]
    public void Every_file_stands_in_the_folder_of_its_namespace() => Complaints.None(
        from file in Files
        let path = Path.GetRelativePath(Sources, file).Replace('\\', '/').Split('/')
        let room = House.Rooms.SingleOrDefault(room => room.Name == path[0])
        let expected = room is null ? null : string.Join('.', [room.Namespace, .. path[1..^1]])
        let actual = NamespaceDirective().Match(File.ReadAllText(file)).Groups["name"].Value
        where path.Length > 1 ? actual != expected : actual.Length > 0
        select $"{Repository.NameOf(file)} is in namespace {actual}, not {expected ?? "of any room"}");

    [Fact]
    public void A_room_names_only_rooms_below_it() =>
        Complaints.None(HouseRules.OfFloors(Core.Mentions));

    [Fact]
    public void A_using_directive_points_down() => Complaints.None(
        from file in Files
        let text = File.ReadAllText(file)
        let room = House.RoomOf(NamespaceDirective().Match(text).Groups["name"].Value)
        from Match directive in UsingDirective().Matches(text)
        let named = House.RoomOf(directive.Groups["name"].Value)
        where room is not null && named is not null && !room.MayName(named)
        select $"{Repository.NameOf(file)}: {directive.Value.Trim()}");

    [Fact]
    public void Fluid_and_Microsoft_Extensions_stay_in_their_rooms() =>
        Complaints.None(HouseRules.OfGuests(Core.Mentions));

    [Fact]
    public void No_type_of_the_template_engine_shows_in_the_public_surface() =>
        Complaints.None(HouseRules.OfPublicSignatures(Core.Types));

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceDirective();

    [GeneratedRegex(@"^(?:global )?using (?:static )?(?:\w+ = )?(?:global::)?(?<name>RefundKit[\w.]*)", RegexOptions.Multiline)]
    private static partial Regex UsingDirective();
}
