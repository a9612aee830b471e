using Xunit;

namespace RefundKit.Tests.Documentation;

/// <summary>Fails with the whole list, one complaint a line, where the runner's own message would cut it short.</summary>
internal static class Complaints
{
    public static void None(IEnumerable<string> complaints)
    {
        var all = complaints.Distinct().ToList();
        if (all.Count > 0) Assert.Fail(string.Join('\n', all.Prepend($"{all.Count} to look at:")));
    }
}
