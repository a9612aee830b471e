using RefundKit.Tests.Documentation;
using Xunit;

namespace RefundKit.Tests.Architecture;

public class PurityTests
{
    [Fact]
    public void Below_the_desk_nothing_waits() => Complaints.None(HouseRules.OfWaiting(Core.Types));

    [Fact]
    public void There_is_no_static_state_that_can_change() => Complaints.None(HouseRules.OfState(Core.Types));

    [Fact]
    public void Nothing_asks_for_the_time_chance_the_culture_of_the_machine_or_the_outside_world() =>
        Complaints.None(Banned.In(Core.Mentions));
}
