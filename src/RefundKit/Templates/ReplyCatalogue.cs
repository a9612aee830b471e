using System.Collections.Frozen;
using System.Collections.Immutable;
using RefundKit.Duties;
using RefundKit.Json;
using RefundKit.Policies;

namespace RefundKit.Templates;

/// <summary>The names a reply template may read: the whole contract between those who write templates and the decisions behind them.</summary>
internal static class ReplyCatalogue
{
    // A reply on an order is sent once there is one; only what answers a first message may have none.
    private static readonly ImmutableArray<ReplyStep> OnAnOrder =
        [.. Enum.GetValues<ReplyStep>().Except([ReplyStep.RequestReceived, ReplyStep.InformationNeeded, ReplyStep.RequestEscalated, ReplyStep.SatisfactionSurvey])];

    private static readonly ImmutableArray<ReplyStep> OnARefund = [ReplyStep.PartialRefundOffered, ReplyStep.RefundApproved, ReplyStep.RefundSent];

    public static readonly ImmutableArray<ReplyName> All =
    [
        new("customer.name", NameKind.Text, Presence.Sometimes, "the name the customer is addressed by"),
        new("order.id", NameKind.Text, Presence.BySubject, "the order's id in the shop") { Steps = OnAnOrder },
        new("order.number", NameKind.Text, Presence.BySubject, "the number the customer knows; the id where there is no other") { Steps = OnAnOrder },
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
        new("return.address", NameKind.Text, Presence.Sometimes, "where the goods go, in several lines"),
        new("return.receivedOn", NameKind.Date, Presence.BySubject, "the day the goods arrived, in the policy's zone") { Steps = [ReplyStep.GoodsReceived] },
        new("return.inspectedOn", NameKind.Date, Presence.BySubject, "the day they were inspected, in the policy's zone") { Steps = [ReplyStep.InspectionResult] },
        new("return.items", NameKind.List, Presence.Always, "what comes back; an empty list where nothing does or it is not known"),
        new("return.items[].name", NameKind.Text, Presence.Always, "the item's name"),
        new("return.items[].quantity", NameKind.Number, Presence.Always, "how many come back"),
        new("return.items[].reason", NameKind.Words, Presence.Sometimes, "why, in words"),
        new("return.items[].condition", NameKind.Words, Presence.Sometimes, "in which condition it was found, in words"),
        new("refund.amount", NameKind.Money, Presence.BySubject, "what is refunded in all") { Steps = OnARefund },
        new("refund.shipping", NameKind.Money, Presence.BySubject, "the shipping cost in it") { Steps = OnARefund },
        new("refund.goodwill", NameKind.Money, Presence.Sometimes, "what is given in it beyond what is owed; absent where nothing is"),
        new("refund.fees", NameKind.List, Presence.Always, "what is kept back; an empty list where nothing is"),
        new("refund.fees[].kind", NameKind.Words, Presence.Always, "what for, in words"),
        new("refund.fees[].amount", NameKind.Money, Presence.Always, "how much"),
        new("refund.method", NameKind.Words, Presence.Sometimes, "how the customer gets it, in words"),
        new("refund.payments", NameKind.List, Presence.Always, "where the money goes; an empty list where it goes to no payment"),
        new("refund.payments[].method", NameKind.Words, Presence.Always, "the way it was paid, in words"),
        new("refund.payments[].amount", NameKind.Money, Presence.Always, "how much goes there"),
        new("refund.reference", NameKind.Text, Presence.Sometimes, "the number a bank finds the refund by"),
        new("refund.sentOn", NameKind.Date, Presence.Sometimes, "the day the money was sent"),
        new("refund.due", NameKind.Money, Presence.Sometimes, "what the customer still pays in an exchange; absent where nothing is due"),
        new("credit.amount", NameKind.Money, Presence.BySubject, "the store credit, with what comes on top") { Steps = [ReplyStep.StoreCreditIssued] },
        new("credit.bonus", NameKind.Money, Presence.Sometimes, "what comes on top in it"),
        new("credit.code", NameKind.Text, Presence.Sometimes, "the code to pay with"),
        new("credit.validUntil", NameKind.Date, Presence.Sometimes, "the last day it can be used"),
        new("exchange.items", NameKind.List, Presence.Always, "what is sent instead; an empty list where nothing is"),
        new("exchange.items[].name", NameKind.Text, Presence.Always, "the item's name, or its stock number"),
        new("exchange.items[].quantity", NameKind.Number, Presence.Always, "how many are sent"),
        new("exchange.trackingNumber", NameKind.Text, Presence.Sometimes, "the number of the parcel on its way to the customer"),
        new("exchange.carrier", NameKind.Text, Presence.Sometimes, "who carries it"),
        new("exchange.trackingUrl", NameKind.Link, Presence.Sometimes, "where the parcel can be followed"),
        .. Enum.GetValues<Duty>().SelectMany(Due),
        new("promise.*.by", NameKind.Date, Presence.Sometimes, "the day by which a promise of the policy is kept, in the worst case"),
        new("promise.*.from", NameKind.Date, Presence.Sometimes, "the earliest day it can be kept"),
        new("window.lastDay", NameKind.Date, Presence.Sometimes, "the last day of the return window"),
        new("decision.outcome", NameKind.Text, Presence.BySubject, "the outcome's code, such as approve") { Steps = [.. Enum.GetValues<ReplyStep>()] },
        new("decision.reasons", NameKind.List, Presence.Always, "why, in sentences for the customer"),
        new("decision.reasons[]", NameKind.Text, Presence.Always, "one sentence"),
        new("decision.needs", NameKind.List, Presence.Always, "what the customer is asked for, in words; an empty list where nothing"),
        new("decision.needs[]", NameKind.Words, Presence.Always, "one thing asked for"),
        new("decision.options", NameKind.List, Presence.Always, "what the customer may choose instead, in words; an empty list where nothing"),
        new("decision.options[]", NameKind.Words, Presence.Always, "one choice"),
        new("policy.name", NameKind.Words, Presence.BySubject, "the policy's name") { Steps = [.. Enum.GetValues<ReplyStep>()] },
        new("policy.answer", NameKind.List, Presence.Always, "the lines of the customer page that apply to the order; an empty list where no rule asks for them"),
        new("policy.answer[]", NameKind.Text, Presence.Always, "one line"),
        new("survey.url", NameKind.Link, Presence.BySubject, "where the customer says how it went") { Steps = [ReplyStep.SatisfactionSurvey] },
        new("shop.name", NameKind.Text, Presence.Sometimes, "the shop's name"),
        new("agent.name", NameKind.Text, Presence.Sometimes, "the name of the agent who answers"),
        new("case.id", NameKind.Text, Presence.BySubject, "the case the reply belongs to") { Steps = [.. Enum.GetValues<ReplyStep>()] },
    ];

    private static readonly FrozenDictionary<string, ReplyName> ByPath = All.ToFrozenDictionary(name => name.Path, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Groups = All.SelectMany(name => Above(name.Path)).Append("extra").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The names as people write them, for suggestions.</summary>
    public static readonly ImmutableArray<string> Paths = [.. All.Select(name => name.Path)];

    public static ReplyName? Find(string path) => ByPath.GetValueOrDefault(path);

    /// <summary>Whether names begin with this path, such as <c>order</c> or <c>promise.*</c>.</summary>
    public static bool IsGroup(string path) => Groups.Contains(path);

    /// <summary>
    /// Whether a group has a value exactly where a name in it has one, so that asking for the group is asking for the name: a
    /// promise has both its days, a deadline its last.
    /// </summary>
    public static bool ComesWith(string group, string path) =>
        (group.StartsWith("promise.", StringComparison.Ordinal) && group.IndexOf('.', "promise.".Length) < 0 && path.StartsWith(group + ".", StringComparison.Ordinal))
        || (group.StartsWith("deadline.", StringComparison.Ordinal) && path == group + ".by");

    /// <summary>The parts that a value of a kind has beside its text.</summary>
    public static string[] PartsOf(NameKind kind) => kind switch
    {
        NameKind.Money => ["amount", "currency"],
        NameKind.Date => ["iso", "year", "month", "day", "weekday", "withoutWeekday"],
        NameKind.Words => ["code", "size"],
        NameKind.Text or NameKind.Link or NameKind.List => ["size"],
        _ => [],
    };

    // Under the name of what is due, so that a text of the library finds it whatever a policy calls its promises.
    private static IEnumerable<ReplyName> Due(Duty duty)
    {
        var (name, what) = (EnumWords<Duty>.Of(duty), duty switch
        {
            Duty.FirstReply => "the customer is answered",
            Duty.ReturnDecision => "the request is decided",
            Duty.Solution => "the customer's problem is solved",
            Duty.Inspection => "what came back is inspected",
            Duty.Refund => "the money is sent",
            _ => "the money is on the customer's account",
        });
        yield return new ReplyName($"deadline.{name}.by", NameKind.Date, Presence.Sometimes, $"the day by which {what}, as promised, in the worst case");
        yield return new ReplyName($"deadline.{name}.from", NameKind.Date, Presence.Sometimes, $"the earliest day on which {what}; absent where there is only one day");
    }

    private static IEnumerable<string> Above(string path)
    {
        for (var dot = path.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = path.IndexOf('.', dot + 1)) yield return path[..dot];
    }
}
