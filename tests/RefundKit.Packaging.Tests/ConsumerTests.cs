using System.Text.Json;
using System.Text.RegularExpressions;
using RefundKit.Tests.Documentation;
using Xunit;

namespace RefundKit.Packaging.Tests;

/// <summary>
/// A program of somebody else: it knows only the packed file, lives outside the repository, and prints what
/// <c>Consumer/expected-output.txt</c> says.
/// </summary>
[Collection(OnePackage.Name)]
public partial class ConsumerTests(PackedRefundKit packed)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    private static string Expected => File.ReadAllText(Repository.PathOf("tests", "RefundKit.Packaging.Tests", "Consumer", "expected-output.txt"));

    [Fact]
    public async Task A_fresh_machine_restores_builds_and_runs_against_the_packed_file()
    {
        var folder = Generate("fresh");
        var packages = Path.Combine(folder, "packages");

        await DotnetCommand.RunAsync(folder, Limit, "build", "-c", "Release", "-o", "out", "--nologo", $"-p:RestorePackagesPath={packages}");
        var output = await DotnetCommand.RunAsync(folder, Limit, "out/Consumer.dll");

        Assert.Equal(Expected, output, ignoreLineEndingDifferences: true);
        Assert.Equal(packed.Source, SourceOfRefundKitIn(packages));
        Assert.True(Directory.Exists(Path.Combine(packages, "fluid.core")), "the dependencies come along");
        Assert.Empty(GlobalUsingsOtherThanOfTheSdk(folder));
    }

    [Fact]
    public async Task A_trimmed_program_runs_the_same_and_the_trimmer_has_nothing_to_say_about_RefundKit()
    {
        var folder = Generate("trimmed");
        var packages = Path.Combine(folder, "packages");
        var known = await DotnetCommand.RunAsync(folder, Limit, "nuget", "locals", "global-packages", "--list", "--force-english-output");

        // The runtime is large: it and the dependencies are taken from the machine's own package folder where they are
        // there, and from the registry where not; all of them from the registry where somebody has added a RefundKit of
        // their own to that folder. RefundKit itself comes from the packed file all the same, checked below.
        var own = known.Split(": ", 2)[1].Trim();
        var fallback = Directory.Exists(Path.Combine(own, "refundkit", packed.Version)) ? "" : own;
        var publish = await DotnetCommand.RunAsync(
            folder, Limit, "publish", "-c", "Release", "-o", "out", "--nologo", "--use-current-runtime", "--self-contained",
            "-p:PublishTrimmed=true", "-p:TrimmerSingleWarn=false", $"-p:RestorePackagesPath={packages}",
            $"-p:RestoreAdditionalProjectFallbackFolders={fallback}");
        var output = await DotnetCommand.RunAsync(Path.Combine(folder, "out", "Consumer"), folder, Limit, []);

        Assert.Equal(Expected, output, ignoreLineEndingDifferences: true);
        Assert.Equal(packed.Source, SourceOfRefundKitIn(packages));
        Assert.DoesNotContain(
            publish.Split('\n'), line => TrimWarning().IsMatch(line) && line.Contains("RefundKit", StringComparison.Ordinal));
        Assert.False(File.Exists(Path.Combine(folder, "out", "System.Xml.ReaderWriter.dll")), "an unused assembly was left in: nothing was trimmed");
    }

    private string Generate(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(packed.Folder, name)).FullName;
        File.Copy(Repository.PathOf("tests", "RefundKit.Packaging.Tests", "Consumer", "Program.cs"), Path.Combine(folder, "Program.cs"));
        File.WriteAllText(Path.Combine(folder, "Consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="RefundKit" Version="[{packed.Version}]" />
              </ItemGroup>
            </Project>
            """);
        // Added to the sources of the machine, which bring the dependencies.
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{packed.Source}" />
              </packageSources>
            </configuration>
            """);
        // Whatever stands above the temporary folder is none of the consumer's business.
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), "<Project />");
        return folder;
    }

    private string SourceOfRefundKitIn(string packages)
    {
        using var metadata = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(packages, "refundkit", packed.Version, ".nupkg.metadata")));
        return metadata.RootElement.GetProperty("source").GetString()!;
    }

    /// <summary>Parlot, which comes with Fluid, would put its parsers into scope in every file of the host.</summary>
    private static IEnumerable<string> GlobalUsingsOtherThanOfTheSdk(string folder) =>
        File.ReadLines(Directory.EnumerateFiles(Path.Combine(folder, "obj"), "Consumer.GlobalUsings.g.cs", SearchOption.AllDirectories).Single())
            .Where(line => line.StartsWith("global using ", StringComparison.Ordinal) && !line.StartsWith("global using System", StringComparison.Ordinal));

    [GeneratedRegex(@"\bIL[23]\d{3}\b")]
    private static partial Regex TrimWarning();
}
