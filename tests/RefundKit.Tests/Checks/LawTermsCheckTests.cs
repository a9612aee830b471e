using NodaTime;
using RefundKit.Checks;
using RefundKit.Decisions;
using RefundKit.Duties;
using RefundKit.Law;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Rules;
using RefundKit.Tests.Decisions;
using Xunit;

namespace RefundKit.Tests.Checks;

/// <summary>What a check says of terms below the law, and that it is silent where they are level with it.</summary>
public sealed class LawTermsCheckTests
{
    private static APolicy Selling(params string[] countries) => APolicy.OfThirtyDays().Terms(terms => terms with { Countries = [.. countries] });

    private static List<Problem> Law(APolicy policy) => [.. PolicyCheck.Run(policy.Policy, ReferenceData.Embedded).Where(problem => problem.Id == "RK1303" || problem.Id.StartsWith("RK142", StringComparison.Ordinal))];

    private static Problem One(APolicy policy, string id, string path)
    {
        var problems = Law(policy);
        Assert.True(problems.Count == 1, string.Join("\n", problems));
        Assert.Equal((id, path, ProblemSeverity.Warning), (problems[0].Id, problems[0].Path, problems[0].Severity));
        return problems[0];
    }

    private static FeeRule Restock(string? items = null, params Fault[] faults) => new()
    {
        Id = "restock", Kind = FeeKind.Restocking, BasisPoints = 1000, Items = items is null ? null : Condition.Parse(items), Faults = faults.Length == 0 ? [Fault.Buyer, Fault.None] : [.. faults],
    };

    private static FeeRule WayBack(params Fault[] faults) => new() { Id = "label", Kind = FeeKind.ReturnShipping, OwnCost = true, Faults = faults.Length == 0 ? [Fault.Buyer, Fault.None] : [.. faults] };

    [Fact]
    public void Terms_level_with_the_law_are_silent()
    {
        var level = Selling("DE", "FR", "GB", "JP", "US", "AU")
            .Window(window => window with { Days = 14, RollToBusinessDay = true })
            .Fee(WayBack()).Fee(Restock("item.condition in [used, damaged]"))
            .Excluding("custom", "item.tags has custom-made").Excluding("hygiene", "item.tags has unsealed-hygiene")
            .Offering(new ResolutionRule { Id = "money", Kind = ResolutionKind.OriginalPayment }, new ResolutionRule { Id = "credit", Kind = ResolutionKind.StoreCredit })
            .Terms(terms => terms with { Promises = [new PolicyPromise { Id = "refund", After = "goodsReceived", Most = 5 }] });

        Assert.Empty(Law(level));
    }

    [Fact]
    public void Countries_without_a_right_or_without_data_are_no_reason_to_warn() => Assert.Empty(Law(
        Selling("AU", "IN", "US", "CH", "NO").Window(window => window with { Days = 0 }).Fee(Restock()).Excluding("all", "item.tags has sale")
            .Terms(terms => terms with { Shipping = RefundShare.None, SendBackDays = 3 })));

    [Fact]
    public void A_restocking_fee_on_withdrawals_is_reported_with_countries_and_statutes()
    {
        var problem = One(Selling("DE", "US", "GB").Fee(Restock()), "RK1420", "terms.fees[0]");

        Assert.Contains("in DE, GB (", problem.Message, StringComparison.Ordinal);
        Assert.Contains("BGB", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith("Information, not legal advice.", problem.Suggestion, StringComparison.Ordinal);
        One(Selling("DE").Fee(Restock("item.condition is opened")), "RK1420", "terms.fees[0]");
        Assert.Empty(Law(Selling("DE").Fee(Restock("item.category is electronics"))));
        Assert.Empty(Law(Selling("DE").Fee(Restock() with { When = Condition.Parse("shipTo.country is US") })));
    }

    [Fact]
    public void Fees_for_faulty_goods_are_reported()
    {
        One(Selling("DE").Fee(Restock(null, Fault.Seller)), "RK1420", "terms.fees[0]");
        One(Selling("DE").Fee(WayBack(Fault.Seller)), "RK1421", "terms.fees[0]");
        Assert.Empty(Law(Selling("AQ").Fee(WayBack(Fault.Seller))));
    }

    [Fact]
    public void A_way_back_at_the_consumers_cost_is_reported_only_where_the_seller_pays_by_law()
    {
        Assert.Contains("in BR (CDC", One(Selling("BR", "DE").Fee(WayBack()), "RK1421", "terms.fees[0]").Message, StringComparison.Ordinal);
        Assert.Empty(Law(Selling("DE", "CN", "KR").Fee(WayBack())));
    }

    [Fact]
    public void Credit_alone_is_reported_and_money_that_may_apply_is_not()
    {
        var credit = new ResolutionRule { Id = "credit", Kind = ResolutionKind.StoreCredit };

        One(Selling("FR").Offering(credit), "RK1422", "terms.resolutions");
        One(Selling("FR").Offering(credit, new ResolutionRule { Id = "us", Kind = ResolutionKind.OriginalPayment, When = Condition.Parse("shipTo.country is US") }), "RK1422", "terms.resolutions");
        Assert.Empty(Law(Selling("FR").Offering(credit, new ResolutionRule { Id = "some", Kind = ResolutionKind.OriginalPayment, When = Condition.Parse("customer.orders > 3") })));
    }

    [Fact]
    public void Keeping_the_price_of_the_delivery_and_few_days_to_send_back_are_reported()
    {
        One(Selling("NL").Terms(terms => terms with { Shipping = RefundShare.None }), "RK1423", "terms.shipping");
        One(Selling("NL").Terms(terms => terms with { SendBackDays = 13 }), "RK1427", "terms.sendBackDays");
        Assert.Empty(Law(Selling("NL").Terms(terms => terms with { SendBackDays = 14 })));
        Assert.Empty(Law(Selling("CN").Terms(terms => terms with { Shipping = RefundShare.None, SendBackDays = 7 })));
    }

    [Theory]
    [InlineData("DE", PromiseUnit.Days, 14, false)]
    [InlineData("DE", PromiseUnit.Days, 15, true)]
    [InlineData("DE", PromiseUnit.BusinessDays, 10, false)]
    [InlineData("DE", PromiseUnit.BusinessDays, 11, true)]
    [InlineData("CN", PromiseUnit.Days, 8, true)]
    [InlineData("KR", PromiseUnit.BusinessDays, 3, false)]
    [InlineData("KR", PromiseUnit.BusinessDays, 4, true)]
    [InlineData("DE", PromiseUnit.Hours, 359, false)]
    [InlineData("DE", PromiseUnit.Hours, 360, true)]
    [InlineData("DE", PromiseUnit.BusinessHours, 16, false)]
    [InlineData("DE", PromiseUnit.BusinessHours, 360, true)]
    [InlineData("BR", PromiseUnit.Days, 1, true)]
    [InlineData("BR", PromiseUnit.Hours, 12, false)]
    [InlineData("DE", PromiseUnit.Days, 60, true, "requestReceived")]
    [InlineData("DE", PromiseUnit.Days, 14, false, "requestReceived")]
    [InlineData("GB", PromiseUnit.Days, 28, false, "requestReceived")]
    [InlineData("GB", PromiseUnit.Days, 29, true, "requestReceived")]
    [InlineData("CN", PromiseUnit.Days, 60, false, "requestReceived")]
    public void A_promise_that_no_refund_under_it_can_keep_the_law_is_reported(string country, PromiseUnit unit, int most, bool isReported, string after = "goodsReceived")
    {
        var policy = Selling(country).Terms(terms => terms with
        {
            Promises = [new PolicyPromise { Id = "paid", After = after, Most = most, Unit = unit, Duty = Duty.Refund }, new PolicyPromise { Id = "on-account", After = "paid", Most = 30 }],
        });

        if (isReported) One(policy, "RK1424", "terms.promises[0]");
        else Assert.Empty(Law(policy));
    }

    [Fact]
    public void A_promise_among_those_of_the_staff_is_measured_too()
    {
        static APolicy Staff(params PolicyPromise[] promises) => Selling("DE").Operations(operations => operations with { Promises = [.. promises] });
        var slow = new PolicyPromise { Id = "refund", After = "goodsReceived", Most = 30, Unit = PromiseUnit.Days };

        One(Staff(slow), "RK1424", "operations.promises[0]");
        One(Staff(slow with { After = "inspection", Most = 5 }).Terms(terms => terms with { Promises = [slow with { Id = "inspection", Most = 10 }] }), "RK1424", "operations.promises[0]");
        Assert.Empty(Law(Staff(slow with { Most = 14 })));
        Assert.Empty(Law(Staff(slow with { Id = "processed", Duty = Duty.Refund, Most = 5 }).Terms(terms => terms with { Promises = [slow] })));
    }

    [Fact]
    public void A_second_promise_that_is_slower_may_be_about_something_else() => Assert.Empty(Law(Selling("DE").Terms(terms => terms with
    {
        Promises = [new PolicyPromise { Id = "refund", After = "goodsReceived", Most = 30 }, new PolicyPromise { Id = "processed", After = "inspected", Most = 5 }],
    })));

    [Theory]
    [InlineData("on-account")]
    [InlineData("replacement-sent")]
    public void A_promise_that_is_not_about_the_refund_is_not_measured_by_its_day(string id) =>
        Assert.Empty(Law(Selling("DE", "BR").Terms(terms => terms with { Promises = [new PolicyPromise { Id = id, After = "goodsReceived", Most = 40 }] })));

    [Fact]
    public void A_refund_is_measured_along_the_promises_it_is_counted_after()
    {
        static APolicy Chained(int inspection, int refund) => Selling("DE").Terms(terms => terms with
        {
            Promises =
            [
                new PolicyPromise { Id = "inspection", After = "goodsReceived", Most = inspection, Unit = PromiseUnit.Days },
                new PolicyPromise { Id = "refund", After = "inspection", Most = refund, Unit = PromiseUnit.Days },
            ],
        });

        One(Chained(10, 10), "RK1424", "terms.promises[1]");
        Assert.Empty(Law(Chained(10, 4)));
    }

    [Theory]
    [InlineData("item.kind is giftCard", "kind giftCard")]
    [InlineData("item.kind is digital", "kind digital")]
    public void Another_kind_of_item_cannot_be_excluded_where_the_law_takes_it_back(string items, string said)
    {
        Assert.Contains(said, One(Selling("DE", "AU").Excluding("kind", items), "RK1426", "terms.exclusions[0]").Message, StringComparison.Ordinal);
        Assert.Contains(said, One(Selling("DE", "AU").FirstWindow(new ReturnWindow { Id = "none", Days = 0, Items = Condition.Parse(items) }), "RK1426", "terms.windows[0]").Message, StringComparison.Ordinal);
        One(Selling("DE", "AU").Fee(Restock(items)), "RK1420", "terms.fees[0]");
        Assert.Empty(Law(Selling("AU").Excluding("kind", items)));
    }

    [Fact]
    public void Kinds_excluded_together_are_each_reported() =>
        Assert.Equal(2, Law(Selling("DE").Excluding("kind", "item.kind in [digital, service]")).Count(problem => problem.Id == "RK1426"));

    [Fact]
    public void What_is_used_is_taken_back_in_full_where_no_value_may_be_deducted()
    {
        One(Selling("BR").Excluding("worn", "item.condition is worn"), "RK1425", "terms.exclusions[0]");
        One(Selling("BR", "DE").Fee(Restock("item.condition in [used, damaged]")), "RK1420", "terms.fees[0]");
        Assert.Empty(Law(Selling("DE", "KR", "CN").Window(window => window with { RollToBusinessDay = true }).Fee(Restock("item.condition in [used, damaged]"))));
        Assert.Empty(Law(Selling("KR").Excluding("used", "item.condition in [used, damaged]")));
    }

    [Fact]
    public void Final_sale_and_opened_goods_cannot_be_excluded_where_the_law_takes_them_back()
    {
        Assert.Contains("\"final-sale\"", One(Selling("DE", "US").Excluding("sale", "item.tags has final-sale"), "RK1426", "terms.exclusions[0]").Message, StringComparison.Ordinal);
        Assert.Contains("found opened", One(Selling("DE").Excluding("opened", "item.condition is not unopened"), "RK1425", "terms.exclusions[0]").Message, StringComparison.Ordinal);
        Assert.Contains("found used", One(Selling("DE").Excluding("used", "item.condition is used"), "RK1425", "terms.exclusions[0]").Message, StringComparison.Ordinal);
        Assert.Empty(Law(Selling("CN").Excluding("used", "item.condition is used")));
        Assert.Empty(Law(Selling("DE").Excluding("underwear", "item.category is underwear")));
        One(Selling("DE").Terms(terms => terms with
        {
            Exclusions = [new Exclusion { Id = "mixed", Items = Condition.Any(Condition.Parse("item.tags has custom-made"), Condition.Parse("item.tags has clearance")) }],
        }), "RK1426", "terms.exclusions[0]");
    }

    [Fact]
    public void An_exclusion_of_plain_goods_and_a_window_of_none_for_a_tag_are_reported_once()
    {
        One(Selling("DE").Terms(terms => terms with { Exclusions = [new Exclusion { Id = "europe", When = Condition.Parse("shipTo.country is DE") }] }), "RK1426", "terms.exclusions[0]");
        One(Selling("DE").FirstWindow(new ReturnWindow { Id = "none", Days = 0, Items = Condition.Parse("item.tags has clearance") }), "RK1426", "terms.windows[0]");
        Assert.Empty(Law(Selling("DE").FirstWindow(new ReturnWindow { Id = "none", Days = 0, Items = Condition.Parse("item.tags has custom-made") })));
    }

    [Theory]
    [InlineData(null, "gives 0 days")]
    [InlineData(0, "gives 0 days")]
    [InlineData(3, "gives 3 days")]
    [InlineData(14, "may end on a day off")]
    [InlineData(21, null)]
    public void A_fixed_last_day_leaves_later_deliveries_the_days_alone(int? days, string? said)
    {
        var policy = Selling("DE").Window(window => window with { Days = days, Until = new LocalDate(2027, 1, 31) });

        if (said is null) Assert.Empty(Law(policy));
        else Assert.Contains("for deliveries after 2027-01-31 it " + said, One(policy, "RK1303", "terms.windows[0]").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fixed_last_day_that_no_delivery_can_outlast_is_no_shortfall()
    {
        APolicy Season(LocalDate? lastOrder) => Selling("DE").Window(window => window with { Days = null, Until = new LocalDate(2027, 1, 31) }).With(draft => draft with { Until = lastOrder });

        // An order of 18 December has to be delivered by 17 January, fourteen days before the end.
        Assert.Empty(Law(Season(new LocalDate(2026, 12, 18))));
        One(Season(new LocalDate(2026, 12, 19)), "RK1303", "terms.windows[0]");
        Assert.Empty(Law(Selling("DE").FirstWindow(new ReturnWindow { Id = "season", Until = new LocalDate(2027, 1, 31), When = Condition.Parse("order.placedOn between 2026-11-01 and 2026-12-18") })));
    }

    [Fact]
    public void A_window_of_a_fixed_last_day_alone_for_a_tag_refuses_later_deliveries()
    {
        foreach (var days in new int?[] { null, 0 })
        {
            var policy = Selling("DE").FirstWindow(new ReturnWindow { Id = "sale", Days = days, Until = new LocalDate(2027, 1, 31), Items = Condition.Parse("item.tags has clearance") });
            Assert.Contains("items tagged \"clearance\" for deliveries after 2027-01-31", One(policy, "RK1426", "terms.windows[0]").Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Faulty_goods_cannot_be_excluded_where_the_seller_answers_for_them() =>
        One(Selling("DE").Excluding("custom", "item.tags has custom-made", evenIfFaulty: false).Terms(terms => terms with
        {
            Exclusions = terms.Exclusions.Add(new Exclusion { Id = "faulty", EvenIfFaulty = true, Items = Condition.Parse("item.fault is seller") }),
        }), "RK1428", "terms.exclusions[1]");

    [Fact]
    public void A_market_that_bears_the_countrys_name_is_taken_for_its_own_and_of_others_each_is_tried()
    {
        static APolicy Markets(string own, int days, int others) => Selling("DE").Window(window => window with { Days = others })
            .FirstWindow(new ReturnWindow { Id = "own", Days = days, When = Condition.Parse($"order.market is {own}") });

        Assert.All([Markets("eu", 7, 30), Markets("de", 7, 30)], policy => One(policy, "RK1303", "terms.windows[0]"));
        Assert.Empty(Law(Markets("eu", 30, 7)));
        Assert.Empty(Law(Markets("outlet", 7, 30)));
        Assert.Equal(2, Law(Markets("outlet", 7, 10)).Count);
    }

    [Fact]
    public void That_it_is_no_legal_advice_is_said_once_whatever_is_found()
    {
        var problems = Law(Selling("DE", "FR", "BR").Window(window => window with { Days = 3 }).Fee(Restock()).Terms(terms => terms with { Shipping = RefundShare.None }));

        Assert.True(problems.Count > 3);
        Assert.Single(problems, problem => problem.Suggestion!.Contains(LegalNotice.Text("en"), StringComparison.Ordinal));
    }

    [Fact]
    public void A_problem_stands_at_its_place_in_the_file()
    {
        var policy = RefundPolicy.Parse(Selling("DE").Terms(terms => terms with { Shipping = RefundShare.None }).Policy.ToJson());
        var problem = PolicyCheck.Run(policy, ReferenceData.Embedded).Single(found => found.Id == "RK1423");

        Assert.True(problem.Position is { Line: > 1, Column: > 1 });
    }
}
