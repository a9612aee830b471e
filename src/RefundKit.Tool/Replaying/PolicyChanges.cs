using System.Globalization;
using RefundKit.Replay;

namespace RefundKit.Tool;

/// <summary>The head of a replay: what differs between the latest versions of both sides in what can change a decision.</summary>
internal static class PolicyChanges
{
    private const int Most = 8;

    public static void Write(Shell shell, PolicyDiff diff)
    {
        shell.WriteLine(ProblemReport.Printable($"{diff.Before.Id} {diff.Before.Version} → {diff.After.Id} {diff.After.Version}"));
        var sentences = diff.Changes.Zip(diff.Describe("en")).Where(change => change.First.Section is PolicySection.Terms or PolicySection.Operations).Select(change => change.Second).ToList();
        foreach (var sentence in sentences.Take(Most)) shell.WriteLine("  " + ProblemReport.Printable(sentence));
        if (sentences.Count > Most) shell.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {sentences.Count - Most} more; refundkit diff has them all."));
        foreach (var sentence in diff.Consequences("en")) shell.WriteLine(ProblemReport.Printable(sentence));
        shell.WriteLine("");
    }
}
