using NodaTime;
using RefundKit.Cases;
using RefundKit.Decisions;
using RefundKit.Desk;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Samples.Channels;
using RefundKit.Templates;

namespace RefundKit.Samples;

/// <summary>The host: a policy, the shop's own systems behind the ports, and the desk between them.</summary>
internal sealed class Shop
{
    private static readonly TemplateRenderer Renderer = new();
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
            Decide = Decide,
            Render = Render,
            ApprovalLevels = _ => policy.Operations.Approval,
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

    /// <summary>The warehouse reports a parcel: recorded in the case, which is then decided again on what is known now.</summary>
    public async Task WarehouseReportsAsync(string ticket, string order, string condition)
    {
        var now = Clock.GetCurrentInstant();
        var warehouse = new Actor(ActorKind.System, "warehouse");
        var lines = _requests[ticket].Return!.Lines;
        await Desk.ApplyAsync(Case(ticket), (known, at) => known.GoodsReceived(null, at, warehouse)
            .Then(received => received.Inspect([.. lines.Select(line => new InspectedLine(line.LineId, condition, line.Quantity))], at, warehouse)));
        Orders.CameBack(order, now, condition);
        var result = await Desk.ReceiveAsync(_requests[ticket], messageId: null);
        Decisions[ticket] = result.Decision!;
        await Desk.RunOutboxAsync("default");
    }

    /// <summary>Tells the customer that the money is on its way; the text is written by the policy's template.</summary>
    public async Task TellOfRefundAsync(string ticket)
    {
        var decision = Decisions[ticket];
        var language = decision.Reply?.Language ?? decision.Request.Message?.Language ?? "en";
        if (Render(decision, new ReplyChoice("refund-processed", language)) is { } reply) await Desk.ReplyAsync(Case(ticket), reply, "refund");
        await Desk.RunOutboxAsync("default");
    }

    // A request is acknowledged when it arrives, and not once more when the warehouse reports its goods.
    private RefundDecision Decide(RefundRequest request, Instant asOf)
    {
        var decision = Policy.Decide(request, asOf);
        return request.Return?.InspectedAt > request.ReceivedAt ? decision with { Reply = null } : decision;
    }

    private OutgoingReply? Render(RefundDecision decision, ReplyChoice choice)
    {
        var model = ReplyModel.From(Policy, decision, new ReplyAdditions { ShopName = "Northbridge Goods" });
        var rendered = Renderer.Render(Policy, choice.Template, choice.Language, model);
        return rendered.Body is { } body
            ? new OutgoingReply { Template = choice.Template, Language = rendered.Language!, Subject = rendered.Subject, Text = body, Channel = decision.Request.Channel }
            : null;
    }
}
