using Xunit;

namespace RefundKit.Tests.Architecture;

public class PurityTests
{
    [Fact]
    public void Below_the_desk_nothing_waits() => Assert.Empty(HouseRules.OfWaiting(Core.Types));

    [Fact]
    public void There_is_no_static_state_that_can_change() => Assert.Empty(HouseRules.OfState(Core.Types));

    [Fact]
    public void Nothing_asks_for_the_time_chance_the_culture_of_the_machine_or_the_outside_world() =>
        Assert.Empty(Banned.In(Core.Mentions).Distinct());
}
