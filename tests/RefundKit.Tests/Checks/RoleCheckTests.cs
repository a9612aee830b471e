using RefundKit.Policies;
using RefundKit.Rules;
using RefundKit.Tests.Decisions;
using Xunit;
using static RefundKit.Tests.Checks.PolicyChecks;

namespace RefundKit.Tests.Checks;

public class RoleCheckTests
{
    private static APolicy With(params ApprovalLevel[] levels) => APolicy.OfThirtyDays().Operations(operations => operations with { Approval = [.. levels, new ApprovalLevel { Role = "manager" }] });

    private static ApprovalLevel Level(string role, string below, string? when = null) => new()
    {
        Role = role,
        Below = new AmountByCurrency(below.Split(", ").Select(amount => Money.Parse(amount[..^4], Currency.Of(amount[^3..])))),
        When = when is null ? null : Condition.Parse(when),
    };

    [Fact]
    public void A_role_whose_amounts_a_lower_one_approves_is_never_asked() => Assert.Equal(
        "role \"lead\" is never asked in USD: \"agent\" approves below 500.00 USD already",
        Only(With(Level("agent", "500.00 USD"), Level("europe", "100.00 EUR"), Level("lead", "300.00 USD, 300.00 EUR")), "RK1337").Message);

    [Fact]
    public void A_role_below_one_that_approves_only_some_requests_is_asked_about_the_others() =>
        Assert.Empty(Check(With(Level("agent", "500.00 USD", "customer.kind is consumer"), Level("lead", "300.00 USD"))));

    [Fact]
    public void A_role_that_has_nothing_to_approve_in_any_of_its_currencies_is_reported_once()
    {
        var problem = Only(With(Level("agent", "500.00 USD, 500.00 EUR"), Level("europe", "900.00 GBP"), Level("lead", "300.00 USD, 300.00 EUR")), "RK1337");

        Assert.Equal(("operations.approval[2].below", "role \"lead\" is never asked: in no currency does it approve what those before it do not"), (problem.Path, problem.Message));
    }

    [Fact]
    public void A_role_that_stands_twice_is_still_asked_at_its_other_place() => Assert.Equal(
        "role \"lead\" is never asked here in USD: \"agent\" approves below 500.00 USD already",
        Only(With(Level("agent", "500.00 USD"), Level("europe", "100.00 EUR"), Level("lead", "300.00 USD", "customer.kind is consumer"), Level("lead", "900.00 USD")), "RK1337").Message);

    [Fact]
    public void A_role_that_stands_twice_has_the_limit_without_a_condition_on_the_page()
    {
        var policy = With(Level("lead", "100.00 USD", "customer.kind is consumer"), Level("lead", "900.00 USD"))
            .With(draft => draft with { Texts = new PolicyTexts { StaffClosing = RefundKit.Languages.LocalizedText.Of("en", "Leads approve below {{ approval.lead.below }}.") } }).Policy;

        Assert.Contains("Leads approve below $900.00.", PolicyPage.Print(policy, Audience.Staff, "en", PageFormat.Markdown), StringComparison.Ordinal);
    }
}
