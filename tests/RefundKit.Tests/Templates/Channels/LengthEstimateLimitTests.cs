using RefundKit.Templates;
using RefundKit.Templates.Channels;
using Xunit;

namespace RefundKit.Tests.Templates.Channels;

public class LengthEstimateLimitTests
{
    [Theory]
    [InlineData(30)]
    [InlineData(60)]
    [InlineData(1_200)]
    public void Loops_in_each_other_are_estimated_within_bounds(int depth)
    {
        var source = string.Concat(Enumerable.Repeat("{% for a in order.items %}", depth)) + "0123456789" + string.Concat(Enumerable.Repeat("{% endfor %}", depth));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = TemplateLinter.Lint(source, "t", new TemplateLintOptions { Channel = ChannelProfiles.Embedded.Find("sms") });
        Assert.Contains(found, problem => problem.Id is "RK3001" or "RK3300");
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 50_000_000);
    }
}
