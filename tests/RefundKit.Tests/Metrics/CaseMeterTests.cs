// Everything is in memory, and nothing waits for anything that could be cancelled.
#pragma warning disable xUnit1051
using System.Diagnostics.Metrics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using RefundKit.Cases;
using RefundKit.DependencyInjection;
using RefundKit.Desk;
using RefundKit.Metrics;
using RefundKit.Rules;
using RefundKit.Tests.Cases;
using RefundKit.Tests.Desk;
using Xunit;

namespace RefundKit.Tests.Metrics;

public sealed class CaseMeterTests : IDisposable
{
    private static readonly string[] TagsEver =
    [
        "refundkit.channel", "refundkit.requested_by", "refundkit.resolution", "refundkit.automatic", "refundkit.from", "refundkit.outcome",
        "refundkit.role", "refundkit.currency", "refundkit.promise", "refundkit.score",
    ];

    private readonly FactoryOfOwn _factory = new();
    private readonly MeterListener _listener = new();
    private readonly List<(string Instrument, double Value, string Tags)> _measured = [];
    private readonly HashSet<string> _tagNames = [];
    private readonly CaseMeter _meter;

    public CaseMeterTests()
    {
        _meter = new CaseMeter(_factory);
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (ReferenceEquals(instrument.Meter, _factory.Made)) listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.Start();
    }

    public void Dispose()
    {
        _listener.Dispose();
        _meter.Dispose();
        _factory.Dispose();
    }

    [Fact]
    public async Task A_case_is_counted_from_its_request_to_the_customers_money()
    {
        var work = new Workplace { Meter = _meter };
        await work.ApprovedAsync();
        await work.SettleDownAsync();

        Assert.Equal(1, Sum("refundkit.cases.opened", "refundkit.channel=email refundkit.requested_by=customer"));
        Assert.Equal(1, Sum("refundkit.decisions", "refundkit.outcome=approve refundkit.automatic=True"));
        Assert.Equal(1, Sum("refundkit.approvals", "refundkit.role=supervisor refundkit.automatic=False"));
        Assert.Equal(1, Sum("refundkit.refunds.submitted", "refundkit.currency=USD"));
        Assert.Equal(1, Sum("refundkit.refunds.settled", "refundkit.currency=USD"));
        Assert.Equal(1, Sum("refundkit.promises.made", "refundkit.promise=processed"));
        Assert.Equal(1, Sum("refundkit.messages.received", "refundkit.from=customer"));
        Assert.True(Sum("refundkit.replies.sent", "refundkit.automatic=True") >= 1);
    }

    [Fact]
    public async Task The_time_to_a_resolution_is_that_between_the_events()
    {
        var work = new Workplace { Meter = _meter };
        work.Decide = request => CaseBuilder.Decision(Outcome.Deny, request: request);
        await work.Desk.ReceiveAsync(CaseBuilder.Request(), "m-1");
        work.Clock.AdvanceHours(36);
        var resolved = await work.Desk.ApplyAsync(CaseBuilder.Id, (refundCase, now) => refundCase.Resolve("denied", now, CaseBuilder.Agent));

        Assert.Null(resolved.Problem);
        Assert.Equal(36 * 3600, Sum("refundkit.case.resolution_time", "refundkit.resolution=denied refundkit.automatic=False"));
        Assert.Equal(1, Sum("refundkit.cases.resolved", "refundkit.resolution=denied refundkit.automatic=False"));
    }

    [Fact]
    public async Task What_lost_against_another_writer_is_not_counted()
    {
        var work = new Workplace { Meter = _meter };
        var received = await work.Desk.ReceiveAsync(CaseBuilder.Request(), "m-1");
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() =>
            work.NewDesk().ApproveAsync(CaseBuilder.Id, received.Case!.Decision!.DecisionHash, new Actor(ActorKind.Staff, $"agent-{i}"), "supervisor"))));

        Assert.Equal(1, Sum("refundkit.approvals"));
    }

    [Fact]
    public async Task The_same_message_and_the_same_notice_twice_count_once()
    {
        var work = new Workplace { Meter = _meter };
        await work.ApprovedAsync();
        await work.Desk.ReceiveAsync(CaseBuilder.Request(), "m-1");
        await work.SettleDownAsync();
        var notice = new GatewayNotice { Tenant = "acme", Inbox = new InboxKey("fake", "n-1"), Attempt = "rk-R-1-1", Answer = new GatewayAnswer(GatewayStatus.Settled) };
        await work.Desk.HandleAsync(notice);
        await work.Desk.HandleAsync(notice);

        Assert.Equal(1, Sum("refundkit.messages.received"));
        Assert.Equal(1, Sum("refundkit.refunds.settled"));
    }

    [Fact]
    public async Task A_listener_that_throws_costs_no_case()
    {
        using var broken = new MeterListener { InstrumentPublished = (instrument, listener) => { if (ReferenceEquals(instrument.Meter, _factory.Made)) listener.EnableMeasurementEvents(instrument); } };
        broken.SetMeasurementEventCallback<long>((_, _, _, _) => throw new InvalidOperationException("the exporter is down"));
        broken.Start();
        var work = new Workplace { Meter = _meter };

        Assert.Null((await work.Desk.ReceiveAsync(CaseBuilder.Request(), "m-1")).Problem);
    }

    [Fact]
    public async Task Tags_are_words_of_the_kit_and_never_who_or_what_it_was_about()
    {
        var work = new Workplace { Meter = _meter };
        for (var i = 0; i < 80; i++)
            await work.Desk.ReceiveAsync(CaseBuilder.Request(id: string.Create(CultureInfo.InvariantCulture, $"R-{i}")) with { Channel = string.Create(CultureInfo.InvariantCulture, $"channel-{i}") }, "m-1");

        Assert.Subset(TagsEver.ToHashSet(), _tagNames);
        Assert.Equal(30, Sum("refundkit.cases.opened", "refundkit.channel=other refundkit.requested_by=customer"));
        Assert.DoesNotContain(_measured, measured => measured.Tags.Contains("R-1", StringComparison.Ordinal) || measured.Tags.Contains("C-1", StringComparison.Ordinal) || measured.Tags.Contains("1001", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_that_come_at_once_are_told_apart_up_to_the_same_number()
    {
        var changes = Enumerable.Range(0, 400).Select(i => RefundCase.New(CaseBuilder.Id).Receive(
            CaseBuilder.Request() with { Channel = string.Create(CultureInfo.InvariantCulture, $"channel-{i}") }, "m-1", CaseBuilder.Now, CaseBuilder.Customer)).ToList();
        Parallel.ForEach(changes, new ParallelOptions { MaxDegreeOfParallelism = 16 }, _meter.Record);

        Assert.Equal(51, _measured.Where(measured => measured.Instrument == "refundkit.cases.opened").Select(measured => measured.Tags).Distinct().Count());
        Assert.Equal(350, Sum("refundkit.cases.opened", "refundkit.channel=other refundkit.requested_by=customer"));
    }

    [Fact]
    public void Every_instrument_has_a_unit_and_a_description_and_stands_in_the_page()
    {
        var page = File.ReadAllText(RefundKit.Tests.Documentation.Repository.PathOf("docs", "metrics.md"));
        var instruments = new List<Instrument>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, _) => { if (ReferenceEquals(instrument.Meter, _factory.Made)) instruments.Add(instrument); } };
        listener.Start();

        Assert.Equal(19, instruments.Count);
        Assert.All(instruments, instrument => Assert.Contains($"| `{instrument.Name}` | ", page, StringComparison.Ordinal));
        Assert.All(instruments, instrument => Assert.Contains($" | `{instrument.Unit}` | ", page, StringComparison.Ordinal));
        Assert.All(instruments, instrument => Assert.EndsWith(".", instrument.Description, StringComparison.Ordinal));
        Assert.Equal("RefundKit", Assert.Single(instruments.Select(instrument => instrument.Meter.Name).Distinct()));
        Assert.All(TagsEver, tag => Assert.Contains($"`{tag}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_container_with_a_meter_factory_gives_it_the_instruments()
    {
        using var factory = new FactoryOfOwn();
        using var provider = new ServiceCollection().AddSingleton<IMeterFactory>(factory).AddRefundKit(_ => { }).BuildServiceProvider();

        Assert.NotNull(provider.GetRequiredService<CaseMeter>());
        Assert.Equal(CaseMeter.MeterName, factory.Made?.Name);
        using var alone = new ServiceCollection().AddRefundKit(_ => { }).BuildServiceProvider();
        Assert.NotNull(alone.GetRequiredService<CaseMeter>());
    }

    private double Sum(string instrument, string? tags = null) =>
        _measured.Where(measured => measured.Instrument == instrument && (tags is null || measured.Tags == tags)).Sum(measured => measured.Value);

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        lock (_measured)
        {
            foreach (var tag in tags) _tagNames.Add(tag.Key);
            _measured.Add((instrument.Name, value, string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))));
        }
    }

    /// <summary>A meter that no other test counts on.</summary>
    private sealed class FactoryOfOwn : IMeterFactory
    {
        public Meter? Made { get; private set; }

        public Meter Create(MeterOptions options) => Made ??= new Meter(options);

        public void Dispose() => Made?.Dispose();
    }
}
