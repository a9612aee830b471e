using NodaTime;
using RefundKit.Calendars;
using RefundKit.Checks;
using RefundKit.Decisions;
using RefundKit.Duties;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Tests.Decisions;
using Xunit;

namespace RefundKit.Tests.Checks;

/// <summary>Promises that money, hours or calendars cannot keep.</summary>
public sealed class PromiseCheckTests
{
    private static APolicy Promising(PolicyPromise promise) => APolicy.OfThirtyDays().Terms(terms => terms with { Promises = [promise] });

    private static PolicyPromise Arriving(int most, PromiseUnit unit = PromiseUnit.BusinessDays) => new() { Id = "on-account", After = "goodsReceived", Most = most, Unit = unit };

    private static IEnumerable<string> Ids(APolicy policy, ReferenceData? data = null) =>
        PolicyCheck.Run(policy.Policy, data ?? ReferenceData.Embedded).Select(problem => problem.Id).Where(id => id is "RK1302" or "RK1402" or "RK1403");

    [Fact]
    public void A_promise_that_ends_before_the_money_is_there_is_warned_of_with_what_takes_longer()
    {
        var problem = Assert.Single(PolicyCheck.Run(Promising(Arriving(5)).Policy, ReferenceData.Embedded), problem => problem.Id == "RK1402");

        Assert.Equal((ProblemSeverity.Warning, "terms.promises[0].within", "Promise 10 business days, or word it without a day."), (problem.Severity, problem.Path, problem.Suggestion));
        Assert.Contains("card takes 5 to 10 business days (support.stripe.com customer-refund-processing-time, 2026-11-26)", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("klarna", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10, PromiseUnit.BusinessDays, false)]
    [InlineData(9, PromiseUnit.BusinessDays, true)]
    [InlineData(10, PromiseUnit.Days, true)]
    [InlineData(20, PromiseUnit.Days, false)]
    public void A_promise_is_held_against_the_table_in_days_of_the_calendar(int most, PromiseUnit unit, bool isTooShort) =>
        Assert.Equal(isTooShort, Ids(Promising(Arriving(most, unit))).Contains("RK1402"));

    [Fact]
    public void The_moneys_way_is_counted_from_the_refund_by_the_banks_of_each_country_sold_to()
    {
        var processed = new PolicyPromise { Id = "processed", After = "goodsReceived", Most = 10 };
        IEnumerable<Problem> Warned(PolicyPromise arriving, params string[] countries) => PolicyCheck
            .Run(APolicy.OfThirtyDays().Terms(terms => terms with { Promises = [processed, arriving], Countries = [.. countries] }).Policy, ReferenceData.Embedded).Where(problem => problem.Id == "RK1402");

        // Fifteen business days are enough for a card, and not for one refunded after ten.
        Assert.Equal("Promise 10 business days after \"processed\", or word it without a day.", Assert.Single(Warned(Arriving(15))).Suggestion);
        Assert.Empty(Warned(Arriving(15) with { After = "processed" }));

        // China's banks close for a week in October, and the house's do not.
        var inOctober = Arriving(10) with { After = "processed" };
        Assert.Empty(Warned(inOctober, "US"));
        Assert.Single(Warned(inOctober, "CN", "US"));
    }

    [Fact]
    public void Of_many_methods_that_take_longer_the_slowest_are_named_in_days_and_not_in_their_own_numbers()
    {
        var problem = Assert.Single(PolicyCheck.Run(Promising(Arriving(0)).Policy, ReferenceData.Embedded), problem => problem.Id == "RK1402");

        Assert.Equal("Promise 10 business days, or word it without a day.", problem.Suggestion);
        Assert.EndsWith("; and others", problem.Message, StringComparison.Ordinal);
        Assert.Equal(3, problem.Message.Split(" takes ").Length - 1);
    }

    [Fact]
    public void Calendars_that_do_not_exist_are_found_without_the_rest_of_the_check()
    {
        var lost = Promising(Arriving(1) with { Calendar = "XX-NONE" }).With(draft => draft with { Calendar = "YY-NONE" });

        Assert.Equal([("RK1301", "calendar"), ("RK1301", "terms.promises[0].within")], PolicyCheck.Calendars(lost.Policy, ReferenceData.Embedded).Select(problem => (problem.Id, problem.Path)));
        Assert.Empty(PolicyCheck.Calendars(Promising(Arriving(1)).Policy, ReferenceData.Embedded));
    }

    [Fact]
    public void A_promise_of_something_else_may_be_as_short_as_it_likes()
    {
        Assert.DoesNotContain("RK1402", Ids(Promising(Arriving(1) with { Id = "packed" })));
        Assert.Contains("RK1402", Ids(Promising(Arriving(1) with { Id = "money", Duty = Duty.Arrival })));
    }

    [Fact]
    public void Business_hours_of_a_calendar_without_hours_are_warned_of()
    {
        var office = BusinessCalendar.Parse("""{ "id": "office", "timeZone": "America/New_York", "hours": { "mon": [["09:00", "17:00"]], "tue": [["09:00", "17:00"]] } }"""u8.ToArray());
        var data = new ReferenceData { Calendars = CalendarSet.Shipped.With("test", office) };
        var answer = new PolicyPromise { Id = "answer", After = "requestReceived", Most = 4, Unit = PromiseUnit.BusinessHours };

        Assert.Equal(["RK1403"], Ids(Promising(answer)));
        Assert.Empty(Ids(Promising(answer with { Calendar = "office" }), data));
    }

    [Fact]
    public void Business_hours_that_a_calendar_never_has_have_no_date()
    {
        var answer = new PolicyPromise { Id = "answer", After = "requestReceived", Most = 4, Unit = PromiseUnit.BusinessHours };

        Assert.Contains("RK1302", Ids(Promising(answer).With(draft => draft with { From = new LocalDate(2035, 1, 1) })));
        Assert.Contains("RK1302", Ids(Promising(answer with { Most = 10_000, Calendar = "CN" }).With(draft => draft with { From = new LocalDate(2026, 12, 1) })));
    }

    [Fact]
    public void A_cut_off_and_a_closing_time_go_only_with_what_has_them()
    {
        static string[] Problems(PolicyPromise promise) => Promising(promise).Draft.TryBuild(out _, out var problems) ? [] : [.. problems.Select(problem => problem.Id)];
        var hours = new PolicyPromise { Id = "p", After = "requestReceived", Most = 4, Unit = PromiseUnit.Hours };

        Assert.Equal(["RK1400"], Problems(hours with { CutOff = new LocalTime(17, 0) }));
        Assert.Equal(["RK1400"], Problems(hours with { Unit = PromiseUnit.Days, CutOff = new LocalTime(17, 0, 30) }));
        Assert.Equal(["RK1401"], Problems(hours with { AtClose = DeadlineAtClose.NextOpening }));
        Assert.Empty(Problems(hours with { Unit = PromiseUnit.BusinessDays, CutOff = new LocalTime(17, 0) }));
    }
}
