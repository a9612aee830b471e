using NodaTime.Testing;
using RefundKit.Cases;
using RefundKit.Cases.Effects;
using RefundKit.Decisions;
using RefundKit.Desk;
using RefundKit.Metrics;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Tests.Cases;

namespace RefundKit.Tests.Desk;

/// <summary>A desk with everything a host would plug in, all of it watched.</summary>
internal sealed class Workplace : IReplySender, IHelpdesk, IOrderSource
{
    public Workplace()
    {
        Faulty = new FaultyStore(Store);
        Gateway = new FaultyGateway(id => Store.LoadAsync(id, default));
    }

    private static readonly RefundPolicy LevelsOnly =
        new PolicyDraft { Id = "levels", Version = "1", Currency = Currency.Of("USD"), Operations = new PolicyOperations { Approval = [.. CaseBuilder.Levels] } }.Build();

    public InMemoryCaseStore Store { get; } = new();

    public FaultyStore Faulty { get; }

    public FaultyGateway Gateway { get; }

    public FakeClock Clock { get; } = new(CaseBuilder.Now);

    public RefundDesk Desk => field ??= NewDesk();

    public Func<RefundRequest, RefundDecision> Decide { get; set; } = request => CaseBuilder.Decision(request: request);

    public Func<RefundDecision, ReplyChoice, OutgoingReply?> Render { get; set; } =
        (_, choice) => new OutgoingReply { Template = choice.Template, Language = choice.Language, Text = "We have received your request.", Channel = "email" };

    public List<string> Sent { get; } = [];

    public List<string> Tasks { get; } = [];

    public List<UpdateHelpdesk> Updates { get; } = [];

    public Exception? SenderThrows { get; set; }

    public Exception? OrdersThrow { get; set; }

    public CaseMeter? Meter { get; init; }

    public RefundDesk NewDesk() => new(new RefundDeskSetup
    {
        Store = Faulty,
        Gateway = Gateway,
        Replies = this,
        Helpdesk = this,
        Orders = this,
        Clock = Clock,
        Meter = Meter,
        Policies = new PolicySource(new PolicyDraft { Id = "unused", Version = "1", Currency = Currency.Of("USD") }.Build()),
        DecideWith = (request, _) => (Decide(request), LevelsOnly),
        RenderWith = (decision, choice) => Render(decision, choice),
    });

    public async Task<RefundCase> CaseAsync(string id = "R-1") => (await Desk.LoadAsync(new CaseId("acme", id))).Case!;

    public async Task<RefundCase> ApprovedAsync(string id = "R-1", RefundRequest? request = null)
    {
        var received = await Desk.ReceiveAsync(request ?? CaseBuilder.Request(id: id), "m-1");
        var approved = await Desk.ApproveAsync(new CaseId("acme", id), received.Case!.Decision!.DecisionHash, CaseBuilder.Supervisor, "supervisor");
        return approved.Case!;
    }

    /// <summary>Works until nothing is due for a day.</summary>
    public async Task SettleDownAsync()
    {
        for (var i = 0; i < 60; i++)
        {
            await Desk.RunOutboxAsync("acme");
            Clock.AdvanceMinutes(30);
        }
    }

    public Task SendAsync(CaseId id, OutgoingReply reply, string key, CancellationToken cancellationToken)
    {
        if (SenderThrows is { } thrown) throw thrown;
        Sent.Add(key);
        return Task.CompletedTask;
    }

    public Task UpdateAsync(CaseId id, UpdateHelpdesk update, CancellationToken cancellationToken)
    {
        Updates.Add(update);
        return Task.CompletedTask;
    }

    public Task RequestHumanAsync(string tenant, CaseId? id, RequestHuman request, CancellationToken cancellationToken)
    {
        Tasks.Add(request.ReasonCode);
        return Task.CompletedTask;
    }

    public Task<RefundRequest> CompleteAsync(RefundRequest request, CancellationToken cancellationToken) =>
        OrdersThrow is { } thrown ? throw thrown : Task.FromResult(request);
}
