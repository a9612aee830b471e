using System.Text.RegularExpressions;
using RefundKit.Tests.Documentation;
using Xunit;

namespace RefundKit.Tests.Architecture;

public partial class SurfaceTests
{
    private static readonly string Sources = Repository.PathOf("src", "RefundKit");

    private static readonly IReadOnlyList<(string File, string Kind, string Name)> Declarations =
    [
        .. from file in Directory.EnumerateFiles(Sources, "*.cs", SearchOption.AllDirectories)
           from Match declaration in PublicDeclaration().Matches(File.ReadAllText(file))
           select (file, declaration.Groups["kind"].Value, declaration.Groups["name"].Value),
    ];

    [Fact]
    public void Nobody_derives_from_a_public_type_by_accident() => Complaints.None(HouseRules.OfClosedTypes(Core.Types));

    [Fact]
    public void Public_names_come_from_the_trade() => Complaints.None(HouseRules.OfNames(Core.Types));

    /// <summary>An enum may stand beside the type it belongs to; nested types stand in their outer type.</summary>
    [Fact]
    public void A_public_type_stands_in_a_file_of_its_own_name() => Complaints.None(
        from declaration in Declarations
        where declaration.Kind != "enum" && Path.GetFileName(declaration.File).Split('.')[0] != declaration.Name
        select $"{declaration.Name} stands in {Repository.NameOf(declaration.File)}");

    [Fact]
    public void The_scan_of_the_files_sees_every_public_type() => Complaints.None(
        Core.Types.Where(type => type is { IsVisible: true, IsNested: false }).Select(type => type.Name.Split('`')[0])
            .Except(Declarations.Select(declaration => declaration.Name))
            .Select(name => $"no file declares {name} in a way the scan can see"));

    [GeneratedRegex(@"^public (?:(?:sealed|abstract|static|readonly|ref|partial|unsafe) )*(?<kind>record struct|record class|record|class|struct|interface|enum|delegate [^(;\n]+ ) ?(?<name>\w+)(?=[\s<({:;]|$)", RegexOptions.Multiline)]
    private static partial Regex PublicDeclaration();
}
