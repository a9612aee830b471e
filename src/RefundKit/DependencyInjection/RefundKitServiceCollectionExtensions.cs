using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NodaTime;
using RefundKit.Decisions;
using RefundKit.Desk;
using RefundKit.Messages;
using RefundKit.Metrics;
using RefundKit.Policies;
using RefundKit.Rules;
using RefundKit.Templates;

namespace RefundKit.DependencyInjection;

/// <summary>Registers RefundKit with a container. Everything registered can also be made with <c>new</c>.</summary>
public static class RefundKitServiceCollectionExtensions
{
    /// <summary>
    /// Registers the policy source, the rule evaluator, the template renderer, the metrics calculator, the classifier,
    /// reference data, the <see cref="CaseMeter"/> (on the host's <c>IMeterFactory</c> where there is one) and, once the host has registered its ports (<see cref="ICaseStore"/>, <see cref="IPaymentGateway"/>,
    /// <see cref="IReplySender"/>, <see cref="IHelpdesk"/>) and an <see cref="IClock"/>, the <see cref="RefundDesk"/>. All
    /// are singletons; a service the host has registered is left alone, and calling twice adds nothing. An
    /// <see cref="IMessageClassifier"/> of the host reads the messages that the desk decides, and stands in the edition of the
    /// data; a <see cref="ReferenceData"/> of the host brings its own.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options. Bad ones throw an <see cref="OptionsValidationException"/> that names every problem when the first service is asked for.</param>
    public static IServiceCollection AddRefundKit(this IServiceCollection services, Action<RefundKitOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<RefundKitOptions>().Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<RefundKitOptions>, RefundKitOptionsValidator>());
        services.TryAddSingleton(provider => ReferenceWith(Options(provider).Reference, provider.GetRequiredService<IMessageClassifier>()));
        services.TryAddSingleton<IPolicySource>(provider =>
        {
            var options = Options(provider);
            if (options.PolicyJson is { } json) return new PolicySource(RefundPolicy.Parse(json));
            return options.Policies.Count > 0
                ? new PolicySource(options.Policies)
                : throw new InvalidOperationException("RefundKit has no policy: set PolicyJson or Policies, or register an IPolicySource of your own.");
        });
        services.TryAddSingleton<IRuleEvaluator>(RuleEvaluator.Default);
        services.TryAddSingleton<ITemplateRenderer, TemplateRenderer>();
        services.TryAddSingleton<IMetricsCalculator, MetricsCalculator>();
        services.TryAddSingleton(provider => Options(provider).Reference.Classifier);
        services.TryAddSingleton(provider => provider.GetService<IMeterFactory>() is { } factory ? new CaseMeter(factory) : new CaseMeter());
        services.TryAddSingleton(provider =>
        {
            var options = Options(provider);
            return new RefundDesk(new RefundDeskSetup
            {
                Store = provider.GetRequiredService<ICaseStore>(),
                Gateway = provider.GetRequiredService<IPaymentGateway>(),
                Replies = provider.GetRequiredService<IReplySender>(),
                Helpdesk = provider.GetRequiredService<IHelpdesk>(),
                Orders = provider.GetService<IOrderSource>(),
                Clock = provider.GetRequiredService<IClock>(),
                Policies = provider.GetRequiredService<IPolicySource>(),
                Reference = provider.GetRequiredService<ReferenceData>(),
                Renderer = provider.GetRequiredService<ITemplateRenderer>(),
                Meter = provider.GetRequiredService<CaseMeter>(),
                Additions = decision => new ReplyAdditions { ShopName = options.ShopName, CaseId = decision.RequestId },
                DoubtGoesTo = options.DoubtGoesTo,
                Channels = options.Channels,
                ShopDomains = [.. options.ShopDomains],
            });
        });
        return services;
    }

    private static ReferenceData ReferenceWith(ReferenceData reference, IMessageClassifier classifier) =>
        ReferenceEquals(reference.Classifier, classifier) ? reference : reference with { Classifier = classifier };

    private static RefundKitOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<RefundKitOptions>>().Value;
}
