using System.Collections.Immutable;
using RefundKit.Law;
using RefundKit.Orders;
using Xunit;

namespace RefundKit.Tests.Law;

public class LegalShortfallTests
{
    private static ImmutableArray<LegalShortfall> Check(OfferedWindow window) => LegalShortfall.Of(window, LegalFloors.Embedded);

    private static ImmutableArray<(string, string?)> Places(params string[] countries) => [.. countries.Select(country => (country, (string?)null))];

    [Fact]
    public void Seven_days_from_the_delivery_are_too_few_in_germany_and_enough_in_china_and_japan()
    {
        var shortfall = Assert.Single(Check(new() { Days = 7, Places = Places("CN", "DE", "JP", "US", "AU", "XX") }));

        Assert.Equal(("DE", LegalShortfallKind.TooShort, 14, 7), (shortfall.Country, shortfall.Kind, shortfall.RequiredDays, shortfall.OfferedDays));
        Assert.Contains("BGB", shortfall.Floor.Citation, StringComparison.Ordinal);
    }

    [Fact]
    public void Fourteen_days_whose_last_one_does_not_count_are_thirteen()
    {
        var shortfall = Assert.Single(Check(new() { Days = 14, LastDayIncluded = false, RollsToWorkingDay = true, Places = Places("FR") }));

        Assert.Equal((LegalShortfallKind.TooShort, 13), (shortfall.Kind, shortfall.OfferedDays));
    }

    [Theory]
    [InlineData((int)WindowAnchor.Ordered)]
    [InlineData((int)WindowAnchor.Paid)]
    [InlineData((int)WindowAnchor.Shipped)]
    public void A_window_counted_from_before_the_delivery_can_fall_short_of_any_length(int anchor)
    {
        Assert.Equal(LegalShortfallKind.StartsTooEarly, Assert.Single(Check(new() { Days = 30, Anchor = (WindowAnchor)anchor, Places = Places("GB") })).Kind);
    }

    [Fact]
    public void Exactly_fourteen_days_that_never_move_off_a_weekend_fall_short_where_the_law_moves_them()
    {
        Assert.Equal(LegalShortfallKind.DoesNotRoll, Assert.Single(Check(new() { Days = 14, Places = Places("DE", "GB") })).Kind);
        Assert.Empty(Check(new() { Days = 14, RollsToWorkingDay = true, Places = Places("DE", "GB") }));
        Assert.Empty(Check(new() { Days = 21, Places = Places("DE") }));
    }

    [Fact]
    public void A_window_without_end_and_items_the_law_leaves_out_undercut_nothing()
    {
        Assert.Empty(Check(new() { Days = null, Anchor = WindowAnchor.Ordered, Places = Places("DE") }));
        Assert.Empty(Check(new() { Days = 0, ItemTags = ["custom-made"], Places = Places("DE") }));
        Assert.Empty(Check(new() { Days = 0, SaleKind = SaleKind.InPerson, Places = Places("DE") }));
    }

    [Fact]
    public void Services_are_counted_from_the_contract_by_the_law_as_well() =>
        Assert.Empty(Check(new() { Days = 14, Anchor = WindowAnchor.Ordered, RollsToWorkingDay = true, ItemKind = ItemKind.Service, Places = Places("DE") }));
}
