using RefundKit.Policies;

namespace RefundKit.Tests.Policies;

/// <summary>The sample policy as its file has it.</summary>
internal static class PageSamples
{
    public static byte[] CrossBorderFile { get; } = File.ReadAllBytes(Path.Combine(Root(), "samples", "policies", "cross-border.json"));

    public static RefundPolicy CrossBorder { get; } = Read();

    private static RefundPolicy Read() =>
        RefundPolicy.TryParse(CrossBorderFile, "cross-border.json", out var policy, out var problems) ? policy : throw new InvalidOperationException(string.Join("\n", problems));

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "RefundKit.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
