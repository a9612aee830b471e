using RefundKit.Policies;
using RefundKit.Replay;
using RefundKit.Requests;
using RefundKit.Tests.Decisions;
using RefundKit.Tests.Policies;
using Xunit;

namespace RefundKit.Tests.Documentation.Snippets;

[Collection(OneConsole.Name)]
public class RollingOut
{
    [Fact]
    public void A_draft_is_tried_on_recorded_requests()
    {
        var current = APolicy.OfThirtyDays().Policy;
        var draft = APolicy.OfThirtyDays().Window(window => window with { Days = 14 }).Policy;
        IEnumerable<RefundRequest> recorded = [ARequest.ForARefund().Request];
        using var console = new CapturedConsole();
        #region doc:replay
        var replay = new PolicyReplay(ReplaySide.Of(current), ReplaySide.Of(draft));
        var report = replay.Run(recorded);
        foreach (var cell in report.Outcomes.Where(cell => cell.Before != cell.After))
            Console.WriteLine($"{cell.Requests}: {cell.Before} → {cell.After}, {cell.Money[0].ApprovedChange}");
        #endregion
        Assert.Equal("1: Approve → Deny, -100.00 USD\n", console.Text);
    }

    [Fact]
    public void The_next_version_comes_beside_those_in_use()
    {
        var source = new PolicySource(PageSamples.CrossBorder);
        var json = (PageSamples.CrossBorder.Draft with { Version = "2027.1", From = new NodaTime.LocalDate(2027, 1, 1) }).Build().ToJson();
        #region doc:roll-out
        if (RefundPolicy.TryParse(json, out var next, out var problems))
            source.Replace([.. source.Current.Versions, next]);
        else
            foreach (var problem in problems) Console.WriteLine(problem);
        #endregion
        Assert.Equal(["2026.1", "2027.1"], source.Current.Versions.Select(version => version.Version));
    }
}
