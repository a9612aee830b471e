using NodaTime;
using RefundKit.Decisions;
using RefundKit.Duties;
using RefundKit.Json;
using RefundKit.Languages;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;

namespace RefundKit.Templates;

/// <summary>The names of a reply, filled from a decision. A name without a value is left out.</summary>
internal sealed class DecisionNames(RefundPolicy policy, RefundDecision decision, ReplyAdditions additions)
{
    public Dictionary<string, object?> All() => Group(
        ("customer", Group(("name", NotBlank(decision.Request.Customer?.Name)))),
        ("order", Order()),
        ("return", Return()),
        ("refund", Refund()),
        ("credit", Credit()),
        ("exchange", Exchange()),
        ("deadline", Duties()),
        ("promise", Promises()),
        ("window", Group(("lastDay", decision.Window?.LastDay))),
        ("decision", Decision()),
        ("policy", Group(
            ("name", new Worded(policy.Id, policy.Draft.Name ?? LocalizedText.Of("en", policy.Id))),
            ("answer", (decision.Answer?.Lines ?? []).Select(line => (object?)line).ToList()))),
        ("survey", Group(("url", additions.SurveyUrl?.AbsoluteUri))),
        ("shop", Group(("name", NotBlank(additions.ShopName)))),
        ("agent", Group(("name", NotBlank(additions.AgentName)))),
        ("case", Group(("id", NotBlank(additions.CaseId) ?? decision.RequestId))),
        ("extra", Group([.. additions.Extra.Select(pair => (pair.Key, pair.Value.Value is string text ? NotBlank(text) : pair.Value.Value))])));

    private Dictionary<string, object?> Order()
    {
        if (decision.Request.Order is not { } order) return Group(("items", Array.Empty<object?>()));
        return Group(
            ("id", order.Id),
            ("number", NotBlank(order.Number) ?? order.Id),
            ("placedOn", order.PlacedAt?.InZone(policy.Zone).Date),
            ("total", Total(order)),
            ("items", order.Lines.Select(line => (object?)Group(
                ("name", NameOf(line)),
                ("sku", NotBlank(line.Sku)),
                ("quantity", line.Quantity),
                ("price", line.UnitPrice))).ToList()));
    }

    // What was captured is what the customer knows from their account; an order without payments is worth its lines.
    private static Money? Total(OrderSnapshot order)
    {
        var total = order.Payments.IsEmpty ? OrderTotals.Total(order) : OrderTotals.Captured(order);
        return total is { IsZero: false } ? total : null;
    }

    private Dictionary<string, object?> Return() => Group(
        ("sendBackBy", decision.SendBackBy),
        ("labelUrl", additions.LabelUrl?.AbsoluteUri),
        ("trackingNumber", NotBlank(additions.TrackingNumber)),
        ("carrier", NotBlank(additions.Carrier)),
        ("address", NotBlank(additions.ReturnAddress)),
        ("receivedOn", DayOf(decision.Request.Return?.ReceivedAt)),
        ("inspectedOn", DayOf(decision.Request.Return?.InspectedAt)),
        ("items", ReturnItems()));

    private List<object?> ReturnItems()
    {
        var order = decision.Request.Order;
        return decision.Request.Return is { } asked
            ? [.. asked.Lines.Select(line => Group(
                ("name", NameOf(order?.FindLine(line.LineId)) ?? line.LineId), ("quantity", line.Quantity),
                ("reason", line.Reason is { } reason ? ReplyWords.Reason(reason.Code) : null),
                ("condition", NotBlank(line.Condition) is { } found ? ReplyWords.Condition(found) : null)))]
            : [.. (decision.Refund?.Lines ?? []).Select(line => Group(("name", NameOf(order?.FindLine(line.LineId)) ?? line.LineId), ("quantity", line.Quantity)))];
    }

    private Dictionary<string, object?> Refund()
    {
        if (decision.Refund is not { } refund) return Group(("fees", Array.Empty<object?>()), ("payments", Array.Empty<object?>()));
        return Group(
            ("amount", refund.Amount),
            ("shipping", refund.Shipping),
            ("goodwill", refund.Goodwill.IsZero ? null : refund.Goodwill),
            ("due", refund.Due),
            ("reference", NotBlank(additions.RefundReference)),
            ("sentOn", additions.RefundSentOn),
            ("payments", refund.Payments.Select(part => (object?)Group(("method", PaidBy(part.PaymentId)), ("amount", part.Amount))).ToList()),
            ("fees", refund.Fees.Select(fee => (object?)Group(("kind", ReplyWords.Fee(fee.Kind)), ("amount", fee.Amount))).ToList()),
            ("method", decision.Resolution is { } resolution ? ReplyWords.Method(DecisionWords.Of(resolution.Kind)) : null));
    }

    private Worded PaidBy(string payment) =>
        ReplyWords.Payment(decision.Request.Order?.Payments.FirstOrDefault(known => known.Id == payment)?.Method);

    // What a customer can spend is the refund with what comes on top of it.
    private Dictionary<string, object?> Credit()
    {
        var given = decision is { Resolution.Kind: ResolutionKind.StoreCredit, Refund: { } refund } ? refund : null;
        return Group(
            ("amount", given is null ? null : given.StoreCreditBonus is { } more ? given.Amount + more : given.Amount),
            ("bonus", given?.StoreCreditBonus is { IsZero: false } bonus ? bonus : null),
            ("code", NotBlank(additions.CreditCode)),
            ("validUntil", additions.CreditValidUntil));
    }

    private Dictionary<string, object?> Exchange() => Group(
        ("items", (decision.Request.Return is { ExchangeFor: { IsDefaultOrEmpty: false } items } ? items : [])
            .Select(item => (object?)Group(("name", NotBlank(item.Name) ?? NotBlank(item.Sku)), ("quantity", item.Quantity)))
            .Where(item => ((Dictionary<string, object?>)item!).ContainsKey("name")).ToList()),
        ("trackingNumber", NotBlank(additions.ExchangeTrackingNumber)),
        ("carrier", NotBlank(additions.ExchangeCarrier)),
        ("trackingUrl", additions.ExchangeTrackingUrl?.AbsoluteUri));

    private Dictionary<string, object?> Duties()
    {
        var duties = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (promise, deadline) in ToldDeadlines.Of(decision, policy))
        {
            if ((promise.DutyOrId ?? deadline.Duty) is { } duty) duties.TryAdd(EnumWords<Duty>.Of(duty), Group(("by", deadline.Latest), ("from", deadline.Earliest < deadline.Latest ? deadline.Earliest : null)));
        }

        return duties;
    }

    private LocalDate? DayOf(Instant? at) => at?.InZone(policy.Zone).Date;

    private Dictionary<string, object?> Promises()
    {
        var promises = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (promise, deadline) in ToldDeadlines.Of(decision, policy)) promises.TryAdd(promise.Id, Group(("by", deadline.Latest), ("from", deadline.Earliest)));

        return promises;
    }

    private Dictionary<string, object?> Decision() => Group(
        ("outcome", DecisionWords.Of(decision.Outcome)),
        ("reasons", decision.Reasons.Where(reason => reason.Audience == Audience.Customer).Select(reason => (object?)reason.Text).ToList()),
        ("needs", decision.Needs.Where(need => need.From == FactSupplier.Customer).Select(need => ReplyWords.Need(need.Fact))
            .DistinctBy(need => need.Words).Select(need => (object?)need).ToList()),
        ("options", decision.Alternatives.Select(choice => DecisionWords.Of(choice.Kind)).Distinct(StringComparer.Ordinal).Select(kind => (object?)ReplyWords.Method(kind)).ToList()));

    private static string? NameOf(OrderLine? line) => line is null ? null : NotBlank(line.Name) ?? NotBlank(line.Sku) ?? line.Id;

    private static string? NotBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static Dictionary<string, object?> Group(params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var group = new Dictionary<string, object?>(members.Length, StringComparer.Ordinal);
        foreach (var (name, value) in members)
        {
            if (value is not null) group[name] = value;
        }

        return group;
    }
}
