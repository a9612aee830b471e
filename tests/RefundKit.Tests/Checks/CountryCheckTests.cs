using RefundKit.Rules;
using RefundKit.Tests.Decisions;
using Xunit;
using static RefundKit.Tests.Checks.PolicyChecks;

namespace RefundKit.Tests.Checks;

public class CountryCheckTests
{
    private static readonly RuleActions Tag = new() { Tags = ["abroad"] };

    [Theory]
    [InlineData("shipTo.country is UK", "Did you mean \"GB\"?")]
    [InlineData("shipTo.country in [DE, fr]", "Did you mean \"FR\"?")]
    [InlineData("shipTo.country not in [Germany]", "Countries are written by the two capitals of ISO 3166-1, such as \"DE\".")]
    [InlineData("shipTo.country is not ZZ", "Countries are written by the two capitals of ISO 3166-1, such as \"DE\".")]
    public void A_condition_on_a_country_that_does_not_exist_is_reported(string line, string suggestion)
    {
        var problem = Assert.Single(Check(APolicy.OfThirtyDays().Rule("abroad", line, Tag)), problem => problem.Id == "RK1339");

        Assert.Equal(("operations.rules[0].when", suggestion), (problem.Path, problem.Suggestion));
    }

    [Fact]
    public void A_country_of_the_terms_that_does_not_exist_is_reported_at_its_place()
    {
        var problem = Assert.Single(Check(APolicy.OfThirtyDays().Terms(terms => terms with { Countries = ["DE", "EL"] })), problem => problem.Id == "RK1339");

        Assert.Equal(("terms.countries[1]", "Did you mean \"GR\"?"), (problem.Path, problem.Suggestion));

        // Requests that name it are taken, so that it must not be said that there are none.
        Assert.DoesNotContain("no order", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shipTo.country in [DE, CH, TW, XK, BV]")]
    [InlineData("shipTo.region is XX")]
    public void Countries_that_exist_and_other_facts_are_not_reported(string line) =>
        Assert.DoesNotContain(Check(APolicy.OfThirtyDays().Rule("abroad", line, Tag)), problem => problem.Id == "RK1339");
}
