using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RefundKit.Templates;

/// <summary>The names a reply template may read: the whole contract between those who write templates and the decisions behind them.</summary>
internal static class ReplyCatalogue
{
    public static readonly ImmutableArray<ReplyName> All =
    [
        new("customer.name", NameKind.Text, Presence.Sometimes, "the name the customer is addressed by"),
        new("order.id", NameKind.Text, Presence.BySubject, "the order's id in the shop"),
        new("order.number", NameKind.Text, Presence.BySubject, "the number the customer knows; the id where there is no other"),
        new("order.placedOn", NameKind.Date, Presence.Sometimes, "the day of the order, in the policy's zone"),
        new("order.total", NameKind.Money, Presence.Sometimes, "what was paid, or what the order comes to"),
        new("order.items", NameKind.List, Presence.Always, "the lines of the order; an empty list where none are known"),
        new("order.items[].name", NameKind.Text, Presence.Always, "the name the item was bought under, or its stock number"),
        new("order.items[].sku", NameKind.Text, Presence.Sometimes, "the stock keeping unit"),
        new("order.items[].quantity", NameKind.Number, Presence.Always, "how many were ordered"),
        new("order.items[].price", NameKind.Money, Presence.Sometimes, "the price of one"),
        new("return.sendBackBy", NameKind.Date, Presence.Sometimes, "the last day to send the goods back"),
        new("return.labelUrl", NameKind.Link, Presence.Sometimes, "where the return label is"),
        new("return.trackingNumber", NameKind.Text, Presence.Sometimes, "the number of the parcel on its way back"),
        new("return.carrier", NameKind.Text, Presence.Sometimes, "who carries it"),
        new("return.items", NameKind.List, Presence.Always, "what comes back; an empty list where nothing does or it is not known"),
        new("return.items[].name", NameKind.Text, Presence.Always, "the item's name"),
        new("return.items[].quantity", NameKind.Number, Presence.Always, "how many come back"),
        new("return.items[].reason", NameKind.Words, Presence.Sometimes, "why, in words"),
        new("refund.amount", NameKind.Money, Presence.BySubject, "what is refunded in all"),
        new("refund.shipping", NameKind.Money, Presence.BySubject, "the shipping cost in it"),
        new("refund.fees", NameKind.List, Presence.Always, "what is kept back; an empty list where nothing is"),
        new("refund.fees[].kind", NameKind.Words, Presence.Always, "what for, in words"),
        new("refund.fees[].amount", NameKind.Money, Presence.Always, "how much"),
        new("refund.method", NameKind.Words, Presence.Sometimes, "how the customer gets it, in words"),
        new("promise.*.by", NameKind.Date, Presence.Sometimes, "the day by which a promise of the policy is kept, in the worst case"),
        new("promise.*.from", NameKind.Date, Presence.Sometimes, "the earliest day it can be kept"),
        new("window.lastDay", NameKind.Date, Presence.Sometimes, "the last day of the return window"),
        new("decision.outcome", NameKind.Text, Presence.BySubject, "the outcome's code, such as approve"),
        new("decision.reasons", NameKind.List, Presence.Always, "why, in sentences for the customer"),
        new("decision.reasons[]", NameKind.Text, Presence.Always, "one sentence"),
        new("decision.needs", NameKind.List, Presence.Always, "what the customer is asked for, in words; an empty list where nothing"),
        new("decision.needs[]", NameKind.Words, Presence.Always, "one thing asked for"),
        new("policy.name", NameKind.Words, Presence.BySubject, "the policy's name"),
        new("policy.answer", NameKind.List, Presence.Always, "the lines of the customer page that apply to the order; an empty list where no rule asks for them"),
        new("policy.answer[]", NameKind.Text, Presence.Always, "one line"),
        new("shop.name", NameKind.Text, Presence.Sometimes, "the shop's name"),
        new("agent.name", NameKind.Text, Presence.Sometimes, "the name of the agent who answers"),
        new("case.id", NameKind.Text, Presence.BySubject, "the case the reply belongs to"),
    ];

    private static readonly FrozenDictionary<string, ReplyName> ByPath = All.ToFrozenDictionary(name => name.Path, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Groups = All.SelectMany(name => Above(name.Path)).Append("extra").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The names as people write them, for suggestions.</summary>
    public static readonly ImmutableArray<string> Paths = [.. All.Select(name => name.Path)];

    public static ReplyName? Find(string path) => ByPath.GetValueOrDefault(path);

    /// <summary>Whether names begin with this path, such as <c>order</c> or <c>promise.*</c>.</summary>
    public static bool IsGroup(string path) => Groups.Contains(path);

    /// <summary>The parts that a value of a kind has beside its text.</summary>
    public static string[] PartsOf(NameKind kind) => kind switch
    {
        NameKind.Money => ["amount", "currency"],
        NameKind.Date => ["iso", "year", "month", "day", "weekday", "withoutWeekday"],
        NameKind.Words => ["code", "size"],
        NameKind.Text or NameKind.Link or NameKind.List => ["size"],
        _ => [],
    };

    private static IEnumerable<string> Above(string path)
    {
        for (var dot = path.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = path.IndexOf('.', dot + 1)) yield return path[..dot];
    }
}
