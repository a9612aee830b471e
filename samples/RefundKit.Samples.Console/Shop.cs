using NodaTime;
using RefundKit.Cases;
using RefundKit.Decisions;
using RefundKit.Desk;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Requests;
using RefundKit.Samples.Channels;
using RefundKit.Templates;

namespace RefundKit.Samples;

/// <summary>The host: a policy, the shop's own systems behind the ports, and the desk between them.</summary>
internal sealed class Shop
{
    private static readonly TemplateRenderer Renderer = new();
    private static readonly ReplyAdditions Signature = new() { ShopName = "Northbridge Goods" };
    private readonly Dictionary<string, RefundRequest> _requests = new(StringComparer.Ordinal);

    public Shop(RefundPolicy policy)
    {
        Policy = policy;
        Clock = new StoryClock(new LocalDateTime(2026, 11, 23, 8, 0).InZoneStrictly(policy.Zone).ToInstant(), policy.Zone);
        Desk = new RefundDesk(new RefundDeskSetup
        {
            Store = Store,
            Gateway = Gateway,
            Replies = Replies,
            Helpdesk = Tickets,
            Orders = Orders,
            Clock = Clock,
            Policies = new PolicySource(policy),
            Renderer = Renderer,
            Additions = _ => Signature,
        });
    }

    public RefundPolicy Policy { get; }

    public StoryClock Clock { get; }

    public RefundDesk Desk { get; }

    public InMemoryCaseStore Store { get; } = new();

    public StandInGateway Gateway { get; } = new();

    public Replies Replies { get; } = new();

    public Helpdesk Tickets { get; } = new();

    public OrderBook Orders { get; } = new();

    /// <summary>The latest decision of each case, in the order of the tickets.</summary>
    public SortedDictionary<string, RefundDecision> Decisions { get; } = new(StringComparer.Ordinal);

    /// <summary>The hour by the clock on the shop's wall.</summary>
    public string Time => Wall(Clock.GetCurrentInstant());

    /// <summary>An instant by the clock on the shop's wall.</summary>
    public string Wall(Instant instant) => instant.InZone(Policy.Zone).ToString("HH:mm", null);

    public static CaseId Case(string ticket) => new("default", ticket);

    /// <summary>Takes a message in at the time it arrives; the outbox is emptied 20 seconds later.</summary>
    /// <returns>Whether it was new.</returns>
    public async Task<bool> TakeInAsync(Incoming incoming)
    {
        Clock.GoTo(incoming.Request.ReceivedAt);
        _requests.TryAdd(incoming.Request.Id, incoming.Request);
        var result = await Desk.ReceiveAsync(incoming.Request, incoming.MessageId);
        if (result.Decision is not { } decision) return false;
        Decisions[decision.RequestId] = decision;
        Clock.GoTo(incoming.Request.ReceivedAt + Duration.FromSeconds(20));
        await Desk.RunOutboxAsync("default");
        return true;
    }

    /// <summary>
    /// The warehouse reports a parcel: recorded in the case, which is decided again on what is known now, as one change.
    /// The customer was told that the request arrived when it did, and is not told again.
    /// </summary>
    public async Task WarehouseReportsAsync(string ticket, string order, string condition)
    {
        var now = Clock.GetCurrentInstant();
        var warehouse = new Actor(ActorKind.System, "warehouse");
        Orders.CameBack(order, now, condition);
        var known = await Orders.CompleteAsync(_requests[ticket], CancellationToken.None);
        var decision = Decisions[ticket] = Policy.Decide(known, now) with { Reply = null };
        var found = known.Return!.Lines.Select(line => new InspectedLine(line.LineId, line.Condition, line.ReceivedQuantity));
        await Desk.ApplyAsync(Case(ticket), (open, at) => open.GoodsReceived(null, at, warehouse)
            .Then(received => received.Inspect([.. found], at, warehouse))
            .Then(inspected => inspected.Record(decision, Policy.Operations.Approval, at, Actor.System)));
        await Desk.RunOutboxAsync("default");
    }

    /// <summary>Tells the customer that the money is on its way; the text is written by the policy's template.</summary>
    public async Task TellOfRefundAsync(string ticket)
    {
        var decision = Decisions[ticket];
        var language = decision.Request.Message?.Language ?? "en";
        var reply = Renderer.Render(Policy, "refund-processed", language, ReplyModel.From(Policy, decision, Signature));
        if (reply.Body is null) throw new ProblemException(reply.Problems);
        await Desk.ReplyAsync(
            Case(ticket),
            new OutgoingReply { Template = reply.Template, Language = reply.Language!, Subject = reply.Subject, Text = reply.Body, Channel = decision.Request.Channel },
            purpose: "refund");
        await Desk.RunOutboxAsync("default");
    }
}
