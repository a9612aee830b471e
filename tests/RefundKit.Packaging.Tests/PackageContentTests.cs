using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;
using RefundKit.Tests.Documentation;
using Xunit;

namespace RefundKit.Packaging.Tests;

[Collection(OnePackage.Name)]
public class PackageContentTests(PackedRefundKit packed)
{
    private const string FluidsNextMajor = "3.0.0";

    private static readonly string[] Dependencies =
    [
        "Fluid.Core", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Options", "NodaTime",
    ];

    private XElement Metadata => XDocument.Parse(Encoding.UTF8.GetString(PackedRefundKit.Read(packed.Package, "RefundKit.nuspec")).TrimStart('\uFEFF'))
        .Root!.Elements().Single(element => element.Name.LocalName == "metadata");

    private string? Value(string name) => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

    [Fact]
    public void The_package_holds_the_library_its_documentation_the_readme_and_the_license() => Assert.Equal(
        ["LICENSE", "README.md", "RefundKit.nuspec", "lib/net10.0/RefundKit.dll", "lib/net10.0/RefundKit.xml"],
        PackedRefundKit.FilesIn(packed.Package));

    [Fact]
    public void The_readme_and_the_license_are_those_of_the_repository()
    {
        Assert.Equal(File.ReadAllBytes(Repository.PathOf("README.md")), PackedRefundKit.Read(packed.Package, "README.md"));
        Assert.Equal(File.ReadAllBytes(Repository.PathOf("LICENSE")), PackedRefundKit.Read(packed.Package, "LICENSE"));
    }

    [Fact]
    public void The_package_stays_under_two_megabytes() =>
        Assert.InRange(new FileInfo(packed.Package).Length, 1, 2_000_000 - 1);

    [Fact]
    public void The_package_says_who_it_is()
    {
        Assert.Equal("RefundKit", Value("id"));
        Assert.Equal(packed.Version, Value("version"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.False(string.IsNullOrWhiteSpace(Value("description")));
    }

    [Fact]
    public void The_version_stands_in_one_place()
    {
        var others = Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
            .Append(Repository.PathOf("RefundKit.nuspec"))
            .Where(file => XDocument.Load(file).Descendants().Any(element =>
                element.Name.LocalName is "Version" or "VersionPrefix" or "version" && element.Value.Any(char.IsAsciiDigit)));

        Assert.Empty(others.Select(Repository.NameOf));
    }

    [Fact]
    public void The_dependencies_are_the_central_ones_with_fluid_held_below_its_next_major_version()
    {
        var central = XDocument.Load(Repository.PathOf("Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(package => package.Attribute("Include")!.Value, package => package.Attribute("Version")!.Value);
        var expected = Dependencies.Select(id =>
            id == "Fluid.Core" ? $"{id} [{central[id]}, {FluidsNextMajor})" : $"{id} {central[id]}");

        var group = Assert.Single(Metadata.Descendants(), element => element.Name.LocalName == "group");
        var actual = group.Elements().Select(dependency =>
            $"{dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}");

        Assert.Equal("net10.0", group.Attribute("targetFramework")!.Value);
        Assert.Equal(expected, actual.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_library_references_nothing_that_the_package_does_not_bring()
    {
        using var library = new PEReader(new MemoryStream(PackedRefundKit.Read(packed.Package, "lib/net10.0/RefundKit.dll")));
        var metadata = library.GetMetadataReader();
        var referenced = metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name));

        // The assembly of Fluid.Core is called Fluid; the others are called like their packages.
        var allowed = Dependencies.Select(id => id == "Fluid.Core" ? "Fluid" : id).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(referenced, name => !allowed.Contains(name) && !IsInTheSharedFramework(name));
    }

    [Fact]
    public void The_documentation_comments_name_the_public_types()
    {
        var documentation = XDocument.Parse(Encoding.UTF8.GetString(PackedRefundKit.Read(packed.Package, "lib/net10.0/RefundKit.xml")).TrimStart('\uFEFF'));

        Assert.Contains(documentation.Descendants("member"), member => member.Attribute("name")!.Value == "T:RefundKit.Problems.Problem");
    }

    [Fact]
    public void The_symbols_are_portable_belong_to_the_library_and_travel_apart()
    {
        Assert.Equal(["RefundKit.nuspec", "lib/net10.0/RefundKit.pdb"], PackedRefundKit.FilesIn(packed.Symbols));

        using var library = new PEReader(new MemoryStream(PackedRefundKit.Read(packed.Package, "lib/net10.0/RefundKit.dll")));
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(
            new MemoryStream(PackedRefundKit.Read(packed.Symbols, "lib/net10.0/RefundKit.pdb")));
        var entry = Assert.Single(library.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.CodeView);
        var id = new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id);
        Assert.Equal(library.ReadCodeViewDebugDirectoryData(entry).Guid, id.Guid);
    }

    [Fact]
    public void The_symbols_carry_the_sources_to_step_into()
    {
        var embeddedSource = new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE"); // the portable PDB format's name for it
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(
            new MemoryStream(PackedRefundKit.Read(packed.Symbols, "lib/net10.0/RefundKit.pdb")));
        var reader = symbols.GetMetadataReader();

        Assert.NotEmpty(reader.Documents);
        Assert.All(reader.Documents, document => Assert.Contains(
            reader.GetCustomDebugInformation(document),
            handle => reader.GetGuid(reader.GetCustomDebugInformation(handle).Kind) == embeddedSource));
    }

    [Fact]
    public void The_package_does_not_name_the_folder_it_was_built_in()
    {
        foreach (var (package, file) in new[] { (packed.Package, "lib/net10.0/RefundKit.dll"), (packed.Symbols, "lib/net10.0/RefundKit.pdb") })
        {
            var bytes = PackedRefundKit.Read(package, file).AsSpan();
            Assert.Equal(-1, bytes.IndexOf(Encoding.UTF8.GetBytes(Repository.Root)));
            Assert.Equal(-1, bytes.IndexOf(Encoding.Unicode.GetBytes(Repository.Root)));
        }
    }

    private static bool IsInTheSharedFramework(string assembly) =>
        File.Exists(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, assembly + ".dll"));
}
