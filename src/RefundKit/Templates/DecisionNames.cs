using System.Collections;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using RefundKit.Decisions;
using RefundKit.Duties;
using RefundKit.Json;
using RefundKit.Languages;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;

namespace RefundKit.Templates;

/// <summary>
/// The names of a reply, filled from a decision; a name without a value is left out. A group is made when it is first
/// read, because a reply reads few of them. Two threads may make the same group, and either is as good as the other.
/// </summary>
internal sealed class DecisionNames(RefundPolicy policy, RefundDecision decision, ReplyAdditions additions) : IReadOnlyDictionary<string, object?>
{
    private static readonly string[] Names =
    [
        "customer", "order", "return", "refund", "credit", "exchange", "deadline", "promise", "window", "decision", "policy", "survey", "shop", "agent", "case", "extra",
    ];

    private readonly IReadOnlyDictionary<string, object?>?[] _groups = new IReadOnlyDictionary<string, object?>?[Names.Length];

    public int Count => Names.Length;

    public IEnumerable<string> Keys => Names;

    public IEnumerable<object?> Values => Names.Select(name => this[name]);

    public object? this[string key] => TryGetValue(key, out var group) ? group : throw new KeyNotFoundException(key);

    public bool ContainsKey(string key) => Array.IndexOf(Names, key) >= 0;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (Names[i] != key) continue;
            value = _groups[i] ??= Made(key);
            return true;
        }

        value = null;
        return false;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => Names.Select(name => KeyValuePair.Create(name, this[name])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IReadOnlyDictionary<string, object?> Made(string name) => name switch
    {
        "customer" => new NameGroup(("name", NotBlank(decision.Request.Customer?.Name))),
        "order" => Order(),
        "return" => Return(),
        "refund" => Refund(),
        "credit" => Credit(),
        "exchange" => Exchange(),
        "deadline" => Duties(),
        "promise" => Promises(),
        "window" => new NameGroup(("lastDay", decision.Window?.LastDay)),
        "decision" => Decision(),
        "policy" => new NameGroup(
            ("name", new Worded(policy.Id, policy.Draft.Name ?? LocalizedText.Of("en", policy.Id))),
            ("answer", (decision.Answer?.Lines ?? []).Select(line => (object?)line).ToList())),
        "survey" => new NameGroup(("url", additions.SurveyUrl?.AbsoluteUri)),
        "shop" => new NameGroup(("name", NotBlank(additions.ShopName))),
        "agent" => new NameGroup(("name", NotBlank(additions.AgentName))),
        "case" => new NameGroup(("id", NotBlank(additions.CaseId) ?? decision.RequestId)),
        _ => new NameGroup([.. additions.Extra.Select(pair => (pair.Key, pair.Value.Value is string text ? NotBlank(text) : pair.Value.Value))]),
    };

    private NameGroup Order()
    {
        if (decision.Request.Order is not { } order) return new NameGroup(("items", Array.Empty<object?>()));
        return new NameGroup(
            ("id", order.Id),
            ("number", NotBlank(order.Number) ?? order.Id),
            ("placedOn", order.PlacedAt?.InZone(policy.Zone).Date),
            ("total", Total(order)),
            ("items", new NamedItems<OrderLine>(order.Lines, line => new NameGroup(
                ("name", NameOf(line)),
                ("sku", NotBlank(line.Sku)),
                ("quantity", line.Quantity),
                ("price", line.UnitPrice)))));
    }

    // What was captured is what the customer knows from their account; an order without payments is worth its lines.
    private static Money? Total(OrderSnapshot order)
    {
        var total = order.Payments.IsEmpty ? OrderTotals.Total(order) : OrderTotals.Captured(order);
        return total is { IsZero: false } ? total : null;
    }

    private NameGroup Return() => new NameGroup(
        ("sendBackBy", decision.SendBackBy),
        ("labelUrl", additions.LabelUrl?.AbsoluteUri),
        ("trackingNumber", NotBlank(additions.TrackingNumber)),
        ("carrier", NotBlank(additions.Carrier)),
        ("address", NotBlank(additions.ReturnAddress)),
        ("receivedOn", DayOf(decision.Request.Return?.ReceivedAt)),
        ("inspectedOn", DayOf(decision.Request.Return?.InspectedAt)),
        ("items", ReturnItems()));

    private object ReturnItems()
    {
        var order = decision.Request.Order;
        return decision.Request.Return is { } asked
            ? new NamedItems<ReturnLine>(asked.Lines, line => new NameGroup(
                ("name", NameOf(order?.FindLine(line.LineId)) ?? line.LineId),
                ("quantity", line.Quantity),
                ("reason", line.Reason is { } reason ? ReplyWords.Reason(reason.Code) : null),
                ("condition", NotBlank(line.Condition) is { } found ? ReplyWords.Condition(found) : null)))
            : new NamedItems<QuoteLine>(decision.Refund?.Lines ?? [], line => new NameGroup(
                ("name", NameOf(order?.FindLine(line.LineId)) ?? line.LineId),
                ("quantity", line.Quantity)));
    }

    private NameGroup Refund()
    {
        if (decision.Refund is not { } refund) return new NameGroup(("fees", Array.Empty<object?>()), ("payments", Array.Empty<object?>()));
        return new NameGroup(
            ("amount", refund.Amount),
            ("shipping", refund.Shipping),
            ("goodwill", refund.Goodwill.IsZero ? null : refund.Goodwill),
            ("due", refund.Due),
            ("reference", NotBlank(additions.RefundReference)),
            ("sentOn", additions.RefundSentOn),
            ("payments", new NamedItems<QuotePayment>(refund.Payments, part => new NameGroup(("method", PaidBy(part.PaymentId)), ("amount", part.Amount)))),
            ("fees", new NamedItems<QuoteFee>(refund.Fees, fee => new NameGroup(("kind", ReplyWords.Fee(fee.Kind)), ("amount", fee.Amount)))),
            ("method", decision.Resolution is { } resolution ? ReplyWords.Method(DecisionWords.Of(resolution.Kind)) : null));
    }

    private Worded PaidBy(string payment) =>
        ReplyWords.Payment(decision.Request.Order?.Payments.FirstOrDefault(known => known.Id == payment)?.Method);

    // What a customer can spend is the refund with what comes on top of it.
    private NameGroup Credit()
    {
        var given = decision is { Resolution.Kind: ResolutionKind.StoreCredit, Refund: { } refund } ? refund : null;
        return new NameGroup(
            ("amount", given is null ? null : given.StoreCreditBonus is { } more ? given.Amount + more : given.Amount),
            ("bonus", given?.StoreCreditBonus is { IsZero: false } bonus ? bonus : null),
            ("code", NotBlank(additions.CreditCode)),
            ("validUntil", additions.CreditValidUntil));
    }

    private NameGroup Exchange() => new NameGroup(
        ("items", (decision.Request.Return is { ExchangeFor: { IsDefaultOrEmpty: false } items } ? items : [])
            .Select(item => (object?)new NameGroup(("name", NotBlank(item.Name) ?? NotBlank(item.Sku)), ("quantity", item.Quantity)))
            .Where(item => ((NameGroup)item!).ContainsKey("name")).ToList()),
        ("trackingNumber", NotBlank(additions.ExchangeTrackingNumber)),
        ("carrier", NotBlank(additions.ExchangeCarrier)),
        ("trackingUrl", additions.ExchangeTrackingUrl?.AbsoluteUri));

    private Dictionary<string, object?> Duties()
    {
        var duties = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (promise, deadline) in ToldDeadlines.Of(decision, policy))
        {
            if ((promise.DutyOrId ?? deadline.Duty) is { } duty) duties.TryAdd(EnumWords<Duty>.Of(duty), new NameGroup(("by", deadline.Latest), ("from", deadline.Earliest < deadline.Latest ? deadline.Earliest : null)));
        }

        return duties;
    }

    private LocalDate? DayOf(Instant? at) => at?.InZone(policy.Zone).Date;

    private Dictionary<string, object?> Promises()
    {
        var promises = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (promise, deadline) in ToldDeadlines.Of(decision, policy)) promises.TryAdd(promise.Id, new NameGroup(("by", deadline.Latest), ("from", deadline.Earliest)));

        return promises;
    }

    private NameGroup Decision() => new NameGroup(
        ("outcome", DecisionWords.Of(decision.Outcome)),
        ("reasons", decision.Reasons.Where(reason => reason.Audience == Audience.Customer).Select(reason => (object?)reason.Text).ToList()),
        ("needs", decision.Needs.Where(need => need.From == FactSupplier.Customer).Select(need => ReplyWords.Need(need.Fact))
            .DistinctBy(need => need.Words).Select(need => (object?)need).ToList()),
        ("options", decision.Alternatives.Select(choice => DecisionWords.Of(choice.Kind)).Distinct(StringComparer.Ordinal).Select(kind => (object?)ReplyWords.Method(kind)).ToList()));

    private static string? NameOf(OrderLine? line) => line is null ? null : NotBlank(line.Name) ?? NotBlank(line.Sku) ?? line.Id;

    private static string? NotBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
