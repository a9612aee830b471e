using CsCheck;
using RefundKit.Messages;
using RefundKit.Policies;
using RefundKit.Replay;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Tests.Decisions;

namespace RefundKit.Tests.Replay;

/// <summary>Generated policies and recorded requests whose decisions differ often.</summary>
internal static class ReplayCases
{
    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    public static readonly Gen<RefundPolicy> Policies =
        from days in Gen.Int[5, 40]
        from fee in Gen.Int[0, 3]
        from limit in Pick("20.00", "60.00", "150.00")
        from reviewed in Pick("quote.amount >= 50.00 USD", "quote.amount >= 120.00 USD", "customer.refunds > 2", "return.reasons has defective")
        from outcome in Pick(Outcome.NeedsReview, Outcome.Deny, Outcome.Approve)
        from team in Pick("returns", "care")
        from spared in Gen.Bool
        from credit in Gen.Bool
        select APolicy.OfThirtyDays()
            .Window(window => window with { Days = days })
            .Fee(new FeeRule { Id = "way-back", Kind = FeeKind.ReturnShipping, Amount = new AmountByCurrency(new Money(fee * 100, Currency.Of("USD")), new Money(fee * 90, Currency.Of("EUR"))) })
            .ApprovedBy(("agent", limit), ("manager", null))
            .Offering(credit ? [new ResolutionRule { Id = "credit", Kind = ResolutionKind.StoreCredit, BonusBasisPoints = 1000 }] : [new ResolutionRule { Id = "money", Kind = ResolutionKind.OriginalPayment }])
            .Rule("looked-at", reviewed, new RuleActions { Propose = outcome, AssignTo = team, Tags = [team] })
            .Safeguards(safeguards => spared ? safeguards with { HumanApproval = false, NoApprovalWhen = Condition.Parse("quote.amount < 60.00 USD") } : safeguards)
            .Operations(operations => operations with { Teams = ["returns", "care"] })
            .Policy;

    public static readonly Gen<RefundRequest> Requests =
        from id in Gen.Int[1, 40]
        from price in Gen.Int[1, 20_000]
        from age in Gen.Int[0, 45]
        from currency in Pick("USD", "EUR")
        from reason in Pick<string?>("changed-mind", "defective", null)
        from refunds in Gen.Int[0, 5]
        from back in Gen.Bool
        from text in Pick(null, "I would like a refund please", "Where is my refund?")
        select Made(id, price, age, currency, reason, refunds, back, text);

    public static readonly Gen<RefundRequest[]> Recordings = Requests.Array[0, 12];

    public static PolicyReplay Replay(RefundPolicy baseline, RefundPolicy candidate) => new(ReplaySide.Of(baseline), ReplaySide.Of(candidate), new ReplayOptions { Largest = 3 });

    public static string Json(ReplayReport report) => System.Text.Encoding.UTF8.GetString(report.ToUtf8Json());

    private static RefundRequest Made(int id, int price, int age, string currency, string? reason, int refunds, bool back, string? text)
    {
        var request = ARequest.ForARefund(currency)
            .With(whole => whole with { Id = $"R-{id}", Message = text is null ? null : new CustomerMessage { Text = text } })
            .Line(line => line with { UnitPrice = new Money(price, Currency.Of(currency)) })
            .Order(order => order with { DeliveredAt = order.DeliveredAt!.Value - NodaTime.Duration.FromDays(age - 19), Payments = [] })
            .Because(reason)
            .Customer(customer => customer with { Refunds = refunds });
        return (back ? request : request.StillWithTheCustomer()).Request;
    }
}
