using System.IO.Compression;
using System.Xml.Linq;
using RefundKit.Tests.Documentation;
using Xunit;

namespace RefundKit.Packaging.Tests;

/// <summary>The package, packed once for all tests of this project by the command that packs a release.</summary>
public sealed class PackedRefundKit : IAsyncLifetime
{
    /// <summary>A folder of this run alone, removed at its end.</summary>
    internal string Folder { get; } = Directory.CreateTempSubdirectory("refundkit-packaging-").FullName;

    /// <summary>The folder with the package and its symbols, usable as a package source.</summary>
    internal string Source => Path.Combine(Folder, "source");

    /// <summary>What <c>Directory.Build.props</c> says.</summary>
    internal string Version { get; } =
        XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;

    internal string Package => Path.Combine(Source, $"RefundKit.{Version}.nupkg");

    internal string Symbols => Path.Combine(Source, $"RefundKit.{Version}.snupkg");

    /// <summary>The names of the files in a package, without those that the container format adds.</summary>
    internal static IReadOnlyList<string> FilesIn(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(entry => entry.FullName).Where(name => !IsContainer(name)).Order(StringComparer.Ordinal)];
    }

    internal static byte[] Read(string package, string file)
    {
        using var archive = ZipFile.OpenRead(package);
        var entry = archive.GetEntry(file) ?? throw new FileNotFoundException($"{Path.GetFileName(package)} has no {file}.");
        using var content = entry.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    public async ValueTask InitializeAsync()
    {
        try
        {
            await DotnetCommand.RunAsync(
                Repository.Root, TimeSpan.FromMinutes(3), "pack", "src/RefundKit", "-c", "Release", "-o", Source, "--nologo");
        }
        catch
        {
            // A fixture that could not start is not disposed by the runner.
            await DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync()
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static bool IsContainer(string name) =>
        name is "[Content_Types].xml" || name.StartsWith("_rels/", StringComparison.Ordinal) ||
        name.StartsWith("package/", StringComparison.Ordinal);
}
