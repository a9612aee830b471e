using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using RefundKit.Json;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules.Analysis;

namespace RefundKit.Checks;

/// <summary>
/// Writes a request in which facts are as an example has them, as far as a request can say them: an order with the total
/// asked for, delivered as many days before. What the decision itself computes comes out near at best; whoever uses the
/// request decides it and looks.
/// </summary>
/// <param name="policy">The policy whose zone the days are in.</param>
/// <param name="example">The facts.</param>
/// <param name="amount">What is to be refunded, in minor units, where that is asked for; else what the item costs.</param>
internal sealed class ExampleRequest(RefundPolicy policy, RuleExample example, long? amount)
{
    private static readonly LocalDate UsualDay = new(2026, 6, 1);

    // Facts that stand in one member, as they are.
    private static readonly (string Fact, string Path)[] SingleMembers =
    [
        ("channel", "channel"), ("source.platform", "source.platform"), ("source.account", "source.account"), ("requestedBy.kind", "requestedBy.kind"),
        ("customer.id", "customer.id"), ("customer.kind", "customer.kind"), ("customer.orders", "customer.orders"), ("customer.refunds", "customer.refunds"),
        ("customer.tags", "customer.tags"), ("shipTo.country", "shipTo.country"), ("shipTo.region", "shipTo.region"), ("saleKind", "saleKind"),
        ("legal.basis", "legal.basis"), ("legal.informed", "legal.informed"), ("requestedAmount", "requestedAmount"),
    ];

    private readonly JsonObject _request = [];

    /// <summary>The request as JSON of one line.</summary>
    /// <param name="asksForMoney">Whether something is to come back even where no fact says so.</param>
    public string Write(bool asksForMoney)
    {
        var received = ExampleDays.Noon(Today(), policy.Zone);
        _request["schema"] = RefundRequest.Schema;
        _request["id"] = "example";
        _request["receivedAt"] = InstantPattern.General.Format(received);
        foreach (var (name, path) in SingleMembers)
        {
            if (example.Facts.TryGetValue(name, out var value)) Put(path, Usable(name, value));
        }

        foreach (var (name, value) in example.Facts)
        {
            if (!FactCatalog.BuiltIn.TryFind(name, out _)) Put("facts/" + name, Plain(value), '/');
        }

        if (example.Facts.TryGetValue("customer.refundedTotal", out var total) && total.AsMoney is var money)
            Put("customer.refundedTotal", new JsonObject { ["amount"] = money.ToAmountString(), ["currency"] = money.Currency.Code });
        if (_request["source"] is JsonObject source && source["platform"] is null) source["platform"] = "example";
        if (_request["shipTo"] is JsonObject place && place["country"] is null) place["country"] = "NZ";
        var order = new ExampleOrder(policy, example, received, amount);
        if (asksForMoney || order.IsAsked)
        {
            _request["order"] = order.Order();
            if (asksForMoney || order.IsReturnAsked) _request["return"] = order.Return();
        }

        Message(asksForMoney);
        return CanonicalJson.Write(_request);
    }

    private void Message(bool asksForMoney)
    {
        var facts = example.Facts;
        var isMatter = facts.TryGetValue("message.isRefundMatter", out var flag) ? flag.AsFlag : true;
        var isAsked = facts.Keys.Any(name => name == "message" || name.StartsWith("message.", StringComparison.Ordinal));
        if (!isAsked && asksForMoney) return;
        var written = facts.TryGetValue("message", out var value) ? value : FactValue.Of("I would like a refund, please.");
        var understanding = new JsonObject { ["intent"] = isMatter ? "requestRefund" : "other", ["topics"] = new JsonArray() };
        if (facts.TryGetValue("message.intent", out var intent)) understanding["intent"] = intent.AsText;
        if (facts.TryGetValue("message.confidence", out var confidence)) understanding["confidence"] = Plain(confidence);
        if (facts.TryGetValue("message.origin", out var origin)) understanding["origin"] = origin.AsText;
        if (written.Type == FactType.Message) understanding["topics"] = new JsonArray([.. written.AsMessage.Understanding.Topics.Select(topic => JsonValue.Create(topic.Id))]);
        var message = new JsonObject { ["text"] = written.Type == FactType.Message ? written.AsMessage.Text : written.AsText, ["understanding"] = understanding };
        if (facts.TryGetValue("message.language", out var language)) message["language"] = Usable("message.language", language);
        _request["message"] = message;
    }

    private LocalDate Today()
    {
        var facts = example.Facts;
        foreach (var (day, since) in new[] { ("order.placedOn", "order.daysSincePlaced"), ("order.deliveredOn", "order.daysSinceDelivered") })
        {
            if (facts.TryGetValue(day, out var known)) return ExampleDays.Plus(known.AsDay, facts.TryGetValue(since, out var days) ? (int)Math.Clamp(days.Scalar, 0, 100_000) : 5);
        }

        var usual = policy.Draft.From is { } from && from > UsualDay.PlusDays(-60) ? ExampleDays.Plus(from, 60) : UsualDay;
        return policy.Draft.Until is { } until && usual > until ? until : usual;
    }

    private void Put(string path, JsonNode? value, char between = '.')
    {
        var place = _request;
        var steps = between == '/' ? path.Split('/', 2) : path.Split(between);
        foreach (var step in steps[..^1])
        {
            if (place[step] is not JsonObject inner) place[step] = inner = [];
            place = inner;
        }

        place[steps[^1]] = value;
    }

    // Any word will do for an example, but not everywhere: a country is one of ISO 3166.
    private static JsonNode? Usable(string name, FactValue value) => name switch
    {
        "shipTo.country" when value.AsText is not { Length: 2 } => JsonValue.Create("NZ"),
        "shipTo.country" => JsonValue.Create(value.AsText.ToUpperInvariant()),
        "message.language" when value.AsText.StartsWith("other", StringComparison.Ordinal) => JsonValue.Create("sv"),
        _ => Plain(value),
    };

    internal static JsonNode? Plain(FactValue value) => value.Type switch
    {
        FactType.Boolean => JsonValue.Create(value.AsFlag),
        FactType.Number when decimal.Truncate(value.Scalar) == value.Scalar && Math.Abs(value.Scalar) < 1_000_000_000 => JsonValue.Create((int)value.Scalar),
        FactType.Number => JsonNode.Parse(value.Scalar.ToString(CultureInfo.InvariantCulture)),
        FactType.TextSet => new JsonArray([.. value.AsWords.Select(word => JsonValue.Create(word))]),
        FactType.Money => JsonValue.Create(value.AsMoney.ToAmountString()),
        _ => JsonValue.Create(value.ToString()),
    };
}
