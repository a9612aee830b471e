using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NodaTime;
using RefundKit.Decisions;
using RefundKit.DependencyInjection;
using RefundKit.Desk;
using RefundKit.Messages;
using RefundKit.Metrics;
using RefundKit.Policies;
using RefundKit.Rules;
using RefundKit.Templates;
using Xunit;

namespace RefundKit.Tests.DependencyInjection;

public class AddRefundKitTests
{
    private const string Policy = """{ "format": 1, "id": "shop", "version": "1", "currency": "USD", "timeZone": "UTC" }""";

    private static ServiceProvider Provider(Action<RefundKitOptions> configure, Action<IServiceCollection>? host = null)
    {
        var services = new ServiceCollection();
        host?.Invoke(services);
        services.AddRefundKit(configure).AddRefundKit(_ => { });
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    [Fact]
    public void The_four_services_of_the_kit_can_be_asked_for()
    {
        using var provider = Provider(options => options.PolicyJson = Policy);

        Assert.Equal("shop", provider.GetRequiredService<IPolicySource>().Current.Versions[0].Id);
        Assert.NotNull(provider.GetRequiredService<IRuleEvaluator>());
        Assert.NotNull(provider.GetRequiredService<ITemplateRenderer>());
        Assert.NotNull(provider.GetRequiredService<IMetricsCalculator>());
    }

    [Fact]
    public void A_bad_policy_fails_when_a_service_is_asked_for_and_says_every_problem()
    {
        using var provider = Provider(options => options.PolicyJson = """{ "format": 1, "id": "shop", "currency": "USB", "timeZone": "UTC" }""");

        var failure = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IPolicySource>);

        Assert.Contains("RK1008", failure.Message, StringComparison.Ordinal);
        Assert.Contains("RK1014", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_ways_to_give_the_policy_at_once_are_refused()
    {
        using var provider = Provider(options =>
        {
            options.PolicyJson = Policy;
            options.Policies.Add(RefundPolicy.Parse(Policy));
        });

        Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IPolicySource>);
    }

    [Fact]
    public void Without_any_policy_the_message_says_what_to_set()
    {
        using var provider = Provider(_ => { });

        var failure = Assert.Throws<InvalidOperationException>(provider.GetRequiredService<IPolicySource>);

        Assert.Contains("PolicyJson", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_s_own_policy_source_is_left_alone()
    {
        var own = new PolicySource(RefundPolicy.Parse(Policy));
        using var provider = Provider(_ => { }, services => services.AddSingleton<IPolicySource>(own));

        Assert.Same(own, provider.GetRequiredService<IPolicySource>());
    }

    [Fact]
    public void The_desk_comes_with_the_host_s_ports()
    {
        var ports = new Ports();
        using var provider = Provider(
            options => options.PolicyJson = Policy,
            services => services.AddSingleton<ICaseStore>(new InMemoryCaseStore()).AddSingleton<IPaymentGateway>(ports)
                .AddSingleton<IReplySender>(ports).AddSingleton<IHelpdesk>(ports).AddSingleton<IClock>(NodaTime.Testing.FakeClock.FromUtc(2026, 11, 22)));

        Assert.NotNull(provider.GetRequiredService<RefundDesk>());
    }

    [Fact]
    public void A_host_s_own_classifier_reads_what_the_desk_decides_and_stands_in_the_edition()
    {
        var own = new OwnClassifier();
        using var provider = Provider(options => options.PolicyJson = Policy, services => services.AddSingleton<IMessageClassifier>(own));

        var reference = provider.GetRequiredService<ReferenceData>();

        Assert.Same(own, reference.Classifier);
        Assert.EndsWith("+words:own-model-3", reference.Edition, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_one_the_classifier_of_the_options_is_used_everywhere()
    {
        using var provider = Provider(options => options.PolicyJson = Policy);

        Assert.Same(ReferenceData.Embedded, provider.GetRequiredService<ReferenceData>());
        Assert.Same(WordListClassifier.Default, provider.GetRequiredService<IMessageClassifier>());
    }

    private sealed class OwnClassifier : IMessageClassifier
    {
        public string Edition => "own-model-3";

        public MessageUnderstanding Understand(CustomerMessage message) => new() { Intent = MessageIntent.Other, Confidence = 1m, Origin = "own-model" };
    }

    private sealed class Ports : IPaymentGateway, IReplySender, IHelpdesk
    {
        public Task<GatewayAnswer> SubmitAsync(GatewayRefund refund, CancellationToken cancellationToken) => throw new InvalidOperationException();

        public Task<GatewayAnswer> LookUpAsync(GatewayRefund refund, CancellationToken cancellationToken) => throw new InvalidOperationException();

        public Task SendAsync(RefundKit.Cases.CaseId id, OutgoingReply reply, string key, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task UpdateAsync(RefundKit.Cases.CaseId id, RefundKit.Cases.Effects.UpdateHelpdesk update, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task RequestHumanAsync(string tenant, RefundKit.Cases.CaseId? id, RefundKit.Cases.Effects.RequestHuman request, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
