using System.Collections.Immutable;
using System.Net;
using System.Text;
using RefundKit.Benchmarks.Decisions;
using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Templates;

namespace RefundKit.Benchmarks.Templates;

/// <summary>
/// One reply of about 600 characters in the languages of five engines: eight placeholders, a loop of three items and a
/// condition. Its data has characters that HTML must encode; engines that do not encode by themselves are told to.
/// </summary>
internal static class ReplyWorkload
{
    public const string Liquid = """
        <p>Dear {{ customer.name }},</p>
        <p>thank you for sending back your order {{ order.number }} of {{ order.placedOn }}. Your parcel reached our warehouse, we have inspected what was in it, and we refund {{ refund.amount }} ({{ refund.method }}):</p>
        <ul>
        {% for item in return.items %}<li>{{ item.quantity }} x {{ item.name }}</li>
        {% endfor %}</ul>
        {% if refund.fees.size > 0 %}<p>We kept back {{ refund.fees[0].amount }} because the seal of one item was broken, as our terms say.</p>{% endif %}
        <p>The money leaves us today; with most banks it arrives by {{ deadline.arrival.by }}. If it does not, answer this message and we will look into it.</p>
        <p>Kind regards, {{ shop.name }}</p>
        """;

    public const string Handlebars = """
        <p>Dear {{customer.name}},</p>
        <p>thank you for sending back your order {{order.number}} of {{order.placedOn}}. Your parcel reached our warehouse, we have inspected what was in it, and we refund {{refund.amount}} ({{refund.method}}):</p>
        <ul>
        {{#each return.items}}<li>{{quantity}} x {{name}}</li>
        {{/each}}</ul>
        {{#if refund.fees}}<p>We kept back {{refund.fees.0.amount}} because the seal of one item was broken, as our terms say.</p>{{/if}}
        <p>The money leaves us today; with most banks it arrives by {{deadline.arrival.by}}. If it does not, answer this message and we will look into it.</p>
        <p>Kind regards, {{shop.name}}</p>
        """;

    public const string DotLiquid = """
        <p>Dear {{ customer.name | escape }},</p>
        <p>thank you for sending back your order {{ order.number | escape }} of {{ order.placedOn | escape }}. Your parcel reached our warehouse, we have inspected what was in it, and we refund {{ refund.amount | escape }} ({{ refund.method | escape }}):</p>
        <ul>
        {% for item in return.items %}<li>{{ item.quantity }} x {{ item.name | escape }}</li>
        {% endfor %}</ul>
        {% if refund.fees.size > 0 %}<p>We kept back {{ refund.fees[0].amount | escape }} because the seal of one item was broken, as our terms say.</p>{% endif %}
        <p>The money leaves us today; with most banks it arrives by {{ deadline.arrival.by | escape }}. If it does not, answer this message and we will look into it.</p>
        <p>Kind regards, {{ shop.name | escape }}</p>
        """;

    public const string Scriban = """
        <p>Dear {{ customer.name | html.escape }},</p>
        <p>thank you for sending back your order {{ order.number | html.escape }} of {{ order.placedOn | html.escape }}. Your parcel reached our warehouse, we have inspected what was in it, and we refund {{ refund.amount | html.escape }} ({{ refund.method | html.escape }}):</p>
        <ul>
        {{ for item in return.items }}<li>{{ item.quantity }} x {{ item.name | html.escape }}</li>
        {{ end }}</ul>
        {{ if refund.fees.size > 0 }}<p>We kept back {{ refund.fees[0].amount | html.escape }} because the seal of one item was broken, as our terms say.</p>{{ end }}
        <p>The money leaves us today; with most banks it arrives by {{ deadline.arrival.by | html.escape }}. If it does not, answer this message and we will look into it.</p>
        <p>Kind regards, {{ shop.name | html.escape }}</p>
        """;

    public static ImmutableArray<(int Quantity, string Name)> Items { get; } =
        [(1, "Jacket \"Alpine\" <M>"), (2, "Shirt, white & blue"), (1, "Belt 90 cm")];

    /// <summary>The data as each engine reads it at its quickest: a dictionary of dictionaries with texts that are written already.</summary>
    public static Dictionary<string, object?> Data { get; } = new()
    {
        ["customer"] = new Dictionary<string, object?> { ["name"] = "Ana & Rui Silva" },
        ["order"] = new Dictionary<string, object?> { ["number"] = "#1001", ["placedOn"] = "Sunday, 1 November 2026" },
        ["refund"] = new Dictionary<string, object?>
        {
            ["amount"] = "$235.12",
            ["method"] = "refund to the original payment method",
            ["fees"] = new List<object?> { new Dictionary<string, object?> { ["amount"] = "$3.89" } },
        },
        ["deadline"] = new Dictionary<string, object?> { ["arrival"] = new Dictionary<string, object?> { ["by"] = "Tuesday, 8 December 2026" } },
        ["return"] = new Dictionary<string, object?>
        {
            ["items"] = new List<object?>(Items.Select(item => new Dictionary<string, object?> { ["quantity"] = item.Quantity, ["name"] = item.Name })),
        },
        ["shop"] = new Dictionary<string, object?> { ["name"] = "Hill & Dale" },
    };

    /// <summary>The shop's policy with the reply as its own template.</summary>
    public static RefundPolicy Policy { get; } = (DecisionWorkload.Policy.Draft with
    {
        Templates =
        [
            new ReplyTemplate
            {
                Id = "refund-sent",
                Variants = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("en", new TemplateText { Body = Liquid })]),
            },
        ],
    }).Build();

    /// <summary>The decision the data is about.</summary>
    public static RefundDecision Decision { get; } = Decide();

    public static ReplyAdditions Additions { get; } = new() { ShopName = "Hill & Dale" };

    private static RefundDecision Decide()
    {
        var request = DecisionWorkload.Request;
        var order = request.Order!;
        var named = request with
        {
            Customer = request.Customer! with { Name = "Ana & Rui Silva" },
            Order = order with { Number = "#1001", Lines = [.. order.Lines.Zip(Items, (line, item) => line with { Name = item.Name })] },
        };
        return Policy.Decide(named, named.ReceivedAt);
    }

    /// <summary>The reply as one would write it by hand, encoding each value.</summary>
    public static string Interpolated(
        string name, string number, string placed, string amount, string method, string? fee, string arrival, string shop, ImmutableArray<(int Quantity, string Name)> items)
    {
        var list = new StringBuilder();
        foreach (var (quantity, item) in items) list.Append("<li>").Append(quantity).Append(" x ").Append(WebUtility.HtmlEncode(item)).Append("</li>\n");
        var kept = fee is null ? "" : $"<p>We kept back {WebUtility.HtmlEncode(fee)} because the seal of one item was broken, as our terms say.</p>";
        return $"""
            <p>Dear {WebUtility.HtmlEncode(name)},</p>
            <p>thank you for sending back your order {WebUtility.HtmlEncode(number)} of {WebUtility.HtmlEncode(placed)}. Your parcel reached our warehouse, we have inspected what was in it, and we refund {WebUtility.HtmlEncode(amount)} ({WebUtility.HtmlEncode(method)}):</p>
            <ul>
            {list}</ul>
            {kept}
            <p>The money leaves us today; with most banks it arrives by {WebUtility.HtmlEncode(arrival)}. If it does not, answer this message and we will look into it.</p>
            <p>Kind regards, {WebUtility.HtmlEncode(shop)}</p>
            """;
    }

    /// <summary>Refuses to time engines that answer differently.</summary>
    public static void CheckEqual(string expected, params ReadOnlySpan<(string Engine, string Text)> answers)
    {
        foreach (var (engine, text) in answers)
        {
            if (text != expected) throw new InvalidOperationException($"{engine} writes\n{text}\nand not\n{expected}");
        }
    }
}
