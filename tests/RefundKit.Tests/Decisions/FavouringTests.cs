using CsCheck;
using NodaTime;
using RefundKit.Decisions;
using RefundKit.Law;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using Xunit;

namespace RefundKit.Tests.Decisions;

/// <summary>Deciding again in the customer's favour: of two versions of the terms the better of each term.</summary>
public sealed class FavouringTests
{
    private static APolicy Old() => APolicy.OfThirtyDays().With(draft => draft with { Version = "old", From = new LocalDate(2026, 1, 1), Until = new LocalDate(2026, 10, 31) });

    private static APolicy New() => APolicy.OfThirtyDays().With(draft => draft with { Version = "new", From = new LocalDate(2026, 11, 1) });

    private static AmountByCurrency Usd(string amount) => new(Money.Parse(amount, Currency.Of("USD")));

    private static RefundDecision Decide(APolicy old, APolicy now, ARequest request, string asOf = "2026-12-01T00:00:00Z") =>
        new PolicyVersions(old.Policy, now.Policy).DecideFavouring(request.Request, ARequest.At(asOf), ReferenceData.Embedded);

    [Theory]
    [InlineData(5, 30)]
    [InlineData(30, 5)]
    public void The_longer_window_counts_whichever_version_has_it(int old, int now)
    {
        var decision = Decide(Old().Window(window => window with { Id = "old", Days = old }), New().Window(window => window with { Id = "new", Days = now }), ARequest.ForARefund());

        Assert.Equal((Outcome.Approve, old > now ? "old" : "new"), (decision.Outcome, decision.Window!.Id));
    }

    [Theory]
    [InlineData("2026-11-20T15:00:00Z")]
    [InlineData("2026-12-20T15:00:00Z")]
    public void Of_two_windows_alike_that_of_the_order_counts(string received) => Assert.Equal("old", Decide(
        Old().Window(window => window with { Id = "old" }), New().Window(window => window with { Id = "new" }), ARequest.ForARefund().ReceivedAt(received), "2026-12-21T00:00:00Z").Window!.Id);

    // Delivered at 15:00 UTC on 1 November, which is the 2nd in Auckland.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Each_version_counts_its_window_in_its_own_zone(bool isOld)
    {
        APolicy Longer(APolicy policy) => policy.With(draft => draft with { TimeZone = "Pacific/Auckland" }).Window(window => window with { Id = "longer" });
        APolicy Shorter(APolicy policy) => policy.Window(window => window with { Days = 5 });
        var decision = Decide(isOld ? Longer(Old()) : Shorter(Old()), isOld ? Shorter(New()) : Longer(New()), ARequest.ForARefund());

        Assert.Equal(
            ("longer", new LocalDate(2026, 11, 2), new LocalDate(2026, 12, 2), "Pacific/Auckland"),
            (decision.Window!.Id, decision.Window.First!.Value, decision.Window.LastDay!.Value, decision.Window.Zone));
    }

    [Fact]
    public void Each_term_is_weighed_by_itself_and_never_a_whole_outcome()
    {
        // Either version alone refuses: the old one for its window, the new one for its exclusion.
        var old = Old().Window(window => window with { Days = 5 });
        var now = New().Window(window => window with { Days = 60 }).Excluding("jackets", "item.category is apparel");

        Assert.Equal(Outcome.Deny, old.Decide(ARequest.ForARefund()).Outcome);
        Assert.Equal(Outcome.Deny, now.Decide(ARequest.ForARefund()).Outcome);
        Assert.Equal(Outcome.Approve, Decide(old, now, ARequest.ForARefund()).Outcome);
        Assert.Equal(Outcome.Deny, Decide(old.Excluding("all", "item.category is apparel"), now, ARequest.ForARefund()).Outcome);
    }

    [Fact]
    public void The_lower_fee_counts_for_each_line_and_for_the_way_back()
    {
        var old = Old().Fee(new FeeRule { Id = "r", Kind = FeeKind.Restocking, BasisPoints = 1_000 }).Fee(new FeeRule { Id = "w", Kind = FeeKind.ReturnShipping, Amount = Usd("3.00") });
        var now = New().Fee(new FeeRule { Id = "r", Kind = FeeKind.Restocking, BasisPoints = 2_000, Items = Condition.Parse("item.condition is used") }).Fee(new FeeRule { Id = "w", Kind = FeeKind.ReturnShipping, Amount = Usd("5.00") });

        Assert.Equal("97.00", Decide(old, now, ARequest.ForARefund()).Refund!.Amount.ToAmountString());
        Assert.Equal("87.00", Decide(old, now, ARequest.ForARefund().Back(line => line with { Condition = "used" })).Refund!.Amount.ToAmountString());
    }

    [Fact]
    public void What_either_version_gives_can_be_given_with_the_better_bonus()
    {
        var old = Old().Offering(new ResolutionRule { Id = "c", Kind = ResolutionKind.StoreCredit, BonusBasisPoints = 1_000 }, new ResolutionRule { Id = "x", Kind = ResolutionKind.Exchange });
        var now = New().Offering(new ResolutionRule { Id = "m", Kind = ResolutionKind.OriginalPayment }, new ResolutionRule { Id = "c", Kind = ResolutionKind.StoreCredit, Bonus = Usd("15.00") });

        var money = Decide(old, now, ARequest.ForARefund());
        var credit = Decide(old, now, ARequest.ForARefund().Return(back => back with { Wanted = WantedResolution.StoreCredit }));

        Assert.Equal(ResolutionKind.OriginalPayment, money.Resolution!.Kind);
        Assert.Equal([ResolutionKind.StoreCredit, ResolutionKind.Exchange], money.Alternatives.Select(other => other.Kind));
        Assert.Equal((ResolutionKind.StoreCredit, "15.00"), (credit.Resolution!.Kind, credit.Resolution.Bonus!.Value.ToAmountString()));
    }

    [Fact]
    public void Terms_without_resolutions_give_the_money_back_beside_those_that_do_not() =>
        Assert.Equal(ResolutionKind.OriginalPayment, Decide(Old().Offering(new ResolutionRule { Id = "c", Kind = ResolutionKind.StoreCredit }), New(), ARequest.ForARefund()).Resolution!.Kind);

    [Fact]
    public void A_safeguard_and_a_rule_of_the_house_stay_as_they_are()
    {
        var now = New().Window(window => window with { Days = 60 }).Proposing(Outcome.NeedsReview, "order.total > 50.00 USD");

        Assert.Equal(Outcome.NeedsReview, Decide(Old().Window(window => window with { Days = 5 }), now, ARequest.ForARefund()).Outcome);
        Assert.Equal(Outcome.NeedsInformation, Decide(Old().Safeguards(safeguards => safeguards with { RefundAfter = [new RefundTiming { After = RefundPoint.Request }] }), New(), ARequest.ForARefund().StillWithTheCustomer()).Outcome);
    }

    [Fact]
    public void The_decision_says_so_and_names_both_versions()
    {
        var (old, now) = (Old().Policy, New().Policy);
        var versions = new PolicyVersions(old, now);
        var decision = versions.DecideFavouring(ARequest.ForARefund().Request, ARequest.At("2026-12-01T00:00:00Z"), ReferenceData.Embedded);

        Assert.Equal(("old", new PolicyVersionReference("new", now.Hash)), (decision.Policy.Version, decision.Policy.Favoured));
        Assert.NotEqual(old.TermsHash, decision.Policy.TermsHash);
        Assert.Contains(decision.Reasons, reason => reason is { Code: "terms-favoured", Audience: Audience.Staff });
        Assert.Null(versions.DecideFavouring(ARequest.ForARefund().Request, ARequest.At("2026-10-01T00:00:00Z"), ReferenceData.Embedded).Policy.Favoured);
        Assert.Same(versions.ForFavouring(ARequest.ForARefund().Request, ARequest.At("2026-12-01T00:00:00Z")), versions.ForFavouring(ARequest.ForARefund().Request, ARequest.At("2026-12-02T00:00:00Z")));
    }

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static readonly Gen<Condition?> Items = Pick("item.category is apparel", "item.category is books", "item.condition is unopened", "item.sku is x", null).Select(line => line is null ? null : Condition.Parse(line));

    private static readonly Gen<Condition?> Requests = Pick("customer.tags has vip", "customer.orders > 3", "shipTo.country is US", "order.total < 50.00 USD", null).Select(line => line is null ? null : Condition.Parse(line));

    private static readonly Gen<ReturnWindow> Windows =
        from days in Gen.Int[0, 40]
        from unlimited in Gen.Int[0, 6]
        from when in Requests
        from items in Items
        from anchor in Gen.Enum<WindowAnchor>()
        from instant in Gen.Bool
        from until in Gen.Int[0, 3]
        select new ReturnWindow
        {
            Id = "w", Days = unlimited == 0 ? null : days, When = when, Items = items, Anchor = anchor, ToTheInstant = instant, Until = until == 0 ? new LocalDate(2026, 11, 10 + (days % 20)) : null,
        };

    private static readonly Gen<FeeRule> Fees =
        from points in Gen.Int[0, 4_000]
        from amount in Gen.Int[1, 2_000]
        from share in Gen.Bool
        from items in Items
        select share
            ? new FeeRule { Id = "f", Kind = FeeKind.Restocking, BasisPoints = points, Items = items }
            : new FeeRule { Id = "f", Kind = FeeKind.ReturnShipping, Amount = new AmountByCurrency(new Money(amount, Currency.Of("USD"))), Items = items };

    private static readonly Gen<ResolutionRule> Resolutions =
        from kind in Gen.Enum<ResolutionKind>()
        from when in Requests
        from bonus in Gen.Int[0, 3_000]
        select new ResolutionRule { Id = "r", Kind = kind, When = when, BonusBasisPoints = kind is ResolutionKind.StoreCredit or ResolutionKind.GiftCard ? bonus : 0 };

    private static readonly Gen<PolicyTerms> Terms =
        from windows in Windows.Array[1, 3]
        from excluded in Items.Array[0, 2]
        from fees in Fees.Array[0, 3]
        from resolutions in Resolutions.Array[0, 4]
        from shares in Gen.Enum<RefundShare>().Array[3]
        from sendBack in Gen.Int[7, 30]
        select new PolicyTerms
        {
            Windows = [.. windows.Select((window, i) => window with { Id = $"w{i}" })],
            Exclusions = [.. excluded.OfType<Condition>().Select((items, i) => new Exclusion { Id = $"x{i}", Items = items })],
            Fees = [.. fees.Select((fee, i) => fee with { Id = $"f{i}" })],
            Resolutions = [.. resolutions.Select((rule, i) => rule with { Id = $"r{i}" })],
            Shipping = shares[0], ShippingIfFaulty = shares[1], Duties = shares[2], SendBackDays = sendBack,
        };

    private static readonly Gen<ARequest> SomeRequests =
        from price in Gen.Int[100, 20_000]
        from category in Pick("apparel", "books", null)
        from condition in Pick("unopened", "used", null)
        from vip in Gen.Bool
        from orders in Gen.Int[0, 6]
        from ordersKnown in Gen.Bool
        from delivered in Gen.Int[0, 24]
        from wanted in Pick(WantedResolution.Refund, WantedResolution.Refund, WantedResolution.StoreCredit, WantedResolution.Exchange)
        select ARequest.ForARefund(price: new Money(price, Currency.Of("USD")).ToAmountString()).Line(line => line with { Category = category }).Back(line => line with { Condition = condition })
            .Customer(customer => customer with { Tags = vip ? ["vip"] : [], Orders = ordersKnown ? orders : null })
            .Order(order => order with { DeliveredAt = delivered == 0 ? null : ARequest.At("2026-10-26T15:00:00Z") + Duration.FromDays(delivered) })
            .Return(back => back with { Wanted = wanted });

    private static int Rank(RefundDecision decision) => decision.Outcome switch { Outcome.Approve => 3, Outcome.ApprovePartially => 2, Outcome.Deny => 0, _ => 1 };

    [Fact]
    public void It_is_never_worse_for_the_customer_than_either_version() => Gen.Select(Terms, Terms, SomeRequests).Sample((first, second, request) =>
    {
        var (old, now) = (Old().Terms(_ => first), New().Terms(_ => second));
        var both = Decide(old, now, request);
        var instant = ARequest.At("2026-12-01T00:00:00Z");
        foreach (var terms in new[] { first, second })
        {
            var alone = now.Terms(_ => terms).Policy.Decide(request.Request, instant);

            // Windows: open where either is open, and no day shorter where all that is known is known under both.
            if (alone.Window is { IsOpen: true }) Assert.NotEqual(false, both.Window?.IsOpen);
            // Where one version gives only what stands in for the wish, and it is not known whether the other gives the wish, that is asked first.
            var isPutOff = both.Outcome == Outcome.NeedsInformation && alone.Resolution is { } given && !ResolutionChooser.Fits(given.Kind, request.Request.Return!.Wanted ?? WantedResolution.Refund);
            if (alone.Outcome == Outcome.Approve) Assert.True(Rank(both) == 3 || isPutOff, $"{alone.ToJson()}\n{both.ToJson()}");
            if (alone.Window is { IsOpen: true, LastDay: var last } && both.Window is { } window)
                Assert.True((window.LastDay ?? LocalDate.MaxIsoValue) >= (last ?? LocalDate.MaxIsoValue), $"{alone.ToJson()}\n{both.ToJson()}");

            // Fees and shares: whoever gets money of the same kind gets no less of it, and sends it back no sooner.
            if (alone is { Outcome: Outcome.Approve, Refund: { } refund } && both.Refund is { } more && both.Resolution!.Kind == alone.Resolution!.Kind)
            {
                Assert.True(more.Amount.MinorUnits >= refund.Amount.MinorUnits, $"{alone.ToJson()}\n{both.ToJson()}");
                Assert.True((both.Resolution.Bonus?.MinorUnits ?? 0) >= (alone.Resolution.Bonus?.MinorUnits ?? 0), $"{alone.ToJson()}\n{both.ToJson()}");
            }

            // Resolutions: whatever one version gives can be had.
            if (alone.Outcome != Outcome.Approve) continue;
            var offered = both.Alternatives.Append(both.Resolution!).Select(resolution => resolution.Kind).ToHashSet();
            Assert.All(alone.Alternatives.Append(alone.Resolution!), resolution => Assert.Contains(resolution.Kind, offered));
        }
    });

    [Fact]
    public void It_is_the_same_whichever_version_is_the_older_in_windows_fees_and_shares() => Gen.Select(Terms, Terms, SomeRequests).Sample((first, second, request) =>
    {
        var (forth, back) = (Decide(Old().Terms(_ => first), New().Terms(_ => second), request), Decide(Old().Terms(_ => second), New().Terms(_ => first), request));

        Assert.Equal((forth.Outcome, forth.Window?.LastDay, forth.Window?.IsOpen), (back.Outcome, back.Window?.LastDay, back.Window?.IsOpen));
        if (forth.Resolution?.Kind == back.Resolution?.Kind) Assert.Equal(forth.Refund?.Amount, back.Refund?.Amount);
    });

    [Fact]
    public void Of_two_closed_windows_the_one_that_was_open_longer_is_told()
    {
        var none = New().Window(window => window with { Days = 0 });
        var decision = Decide(Old().Window(window => window with { Id = "old", Days = 5 }), none, ARequest.ForARefund());

        Assert.Equal((Outcome.Deny, "old", new LocalDate(2026, 11, 6)), (decision.Outcome, decision.Window!.Id, decision.Window.LastDay));
    }

    [Fact]
    public void A_changed_request_is_tried_without_terms_in_force_too()
    {
        var decision = Decide(Old().With(draft => draft with { From = new LocalDate(2026, 10, 30) }), New(), ARequest.ForARefund());

        Assert.Contains(decision.Reasons, reason => reason.Code == "no-policy-in-force");
        Assert.Empty(decision.FindFlips().All);
    }
}
