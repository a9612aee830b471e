using System.Collections.Immutable;
using NodaTime;
using RefundKit.Decisions;
using RefundKit.Metrics;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Requests;
using RefundKit.Templates;
using RefundKit.Templates.Channels;

namespace RefundKit.Desk;

/// <summary>What a desk works with: the host's ports, the clock, and the policy it decides by.</summary>
public sealed record RefundDeskSetup
{
    /// <summary>Where cases are kept.</summary>
    public required ICaseStore Store { get; init; }

    /// <summary>Where money goes back.</summary>
    public required IPaymentGateway Gateway { get; init; }

    /// <summary>How replies reach customers.</summary>
    public required IReplySender Replies { get; init; }

    /// <summary>The host's own tickets.</summary>
    public required IHelpdesk Helpdesk { get; init; }

    /// <summary>Where orders are found; null where requests bring everything.</summary>
    public IOrderSource? Orders { get; init; }

    /// <summary>The clock.</summary>
    public required IClock Clock { get; init; }

    /// <summary>The policy in use; asked anew for every decision.</summary>
    public required IPolicySource Policies { get; init; }

    /// <summary>Calendars, law and word lists.</summary>
    public ReferenceData Reference { get; init; } = ReferenceData.Embedded;

    /// <summary>What renders replies.</summary>
    public ITemplateRenderer Renderer { get; init; } = new TemplateRenderer();

    /// <summary>
    /// What channels can carry; those of the package by default. A reply whose channel is among them is worded and checked for
    /// it. One that the channel refuses goes out on its fallback, under that channel's id; where that refuses it too, a human answers.
    /// </summary>
    public ChannelProfiles Channels { get; init; } = ChannelProfiles.Embedded;

    /// <summary>The shop's own domains, for channels that let only links to them through; none by default.</summary>
    public ImmutableArray<string> ShopDomains { get; init; } = [];

    /// <summary>What a reply says beside the decision, such as the shop's name or the label's address; nothing where null. A pure function.</summary>
    public Func<RefundDecision, ReplyAdditions>? Additions { get; init; }

    /// <summary>To whom a case goes that is in doubt; <c>supervisor</c> by default.</summary>
    public string DoubtGoesTo { get; init; } = "supervisor";

    /// <summary>Counts what the desk stores; nothing is counted where null, the default. What a listener of it throws is dropped.</summary>
    public CaseMeter? Meter { get; init; }

    /// <summary>How long a worker has for one effect before another may take it; 5 minutes by default. Longer than any port takes to give up.</summary>
    public Duration Lease { get; init; } = Duration.FromMinutes(5);

    /// <summary>When a refund whose end is open is first looked up; 1 minute by default, and twice as long each time, up to an hour.</summary>
    public Duration LookUpAfter { get; init; } = Duration.FromMinutes(1);

    /// <summary>After how many tries a human is asked; 8 by default. Looking up goes on all the same.</summary>
    public int TriesBeforeHuman { get; init; } = 8;

    /// <summary>The decision of a request and the policy that made it; null where the versions in use do not fit together.</summary>
    internal (RefundDecision Decision, RefundPolicy? Policy) Decide(RefundRequest request, Instant asOf)
    {
        if (DecideWith is { } own) return own(request, asOf);
        var versions = Policies.Current;
        var decision = versions.Decide(request, asOf, Reference);
        try
        {
            return (decision, versions.For(request));
        }
        catch (ProblemException)
        {
            // The decision is a review that says so already.
            return (decision, null);
        }
    }

    /// <summary>The reply a decision chose, from the policy that made it; null where it cannot be sent without a human.</summary>
    internal OutgoingReply? Render(RefundDecision decision, RefundPolicy? policy, ReplyChoice choice)
    {
        if (RenderWith is { } own) return own(decision, choice);
        if (policy is null) return null;
        var reply = Renderer.Render(policy, choice.Template, choice.Language, ReplyModel.From(policy, decision, Additions?.Invoke(decision)), OptionsFor(decision));
        var sent = reply.CanBeSent ? reply : reply.Fallback;
        if (sent is not { CanBeSent: true }) return null;
        return new OutgoingReply
        {
            Template = sent.Template, Language = sent.Language!, Subject = sent.Subject, Text = sent.Body!, Channel = reply.CanBeSent ? decision.Request.Channel : sent.Channel,
            TemplateVersion = sent.TemplateVersion, TemplateHash = sent.TemplateHash,
        };
    }

    // A channel nobody described gets the template's body, as it always did.
    private ReplyOptions? OptionsFor(RefundDecision decision)
    {
        var request = decision.Request;
        if (request.Channel is not { } word || Channels.Find(word) is not { } channel) return null;
        return new ReplyOptions
        {
            Channel = channel,
            Channels = Channels,
            Circumstances = new ReplyCircumstances
            {
                AsOf = decision.AsOf,
                LastCustomerMessageAt = request.RequestedBy.Kind == RequesterKind.Customer ? request.ReceivedAt : null,
                OrderPlacedAt = request.Order?.PlacedAt,
                BuyersLanguage = request.Message?.Language,
                ShopDomains = ShopDomains,
            },
        };
    }

    /// <summary>Stands in for policy and reference data where a test makes its own decisions.</summary>
    internal Func<RefundRequest, Instant, (RefundDecision Decision, RefundPolicy? Policy)>? DecideWith { get; init; }

    /// <summary>Stands in for the renderer in tests.</summary>
    internal Func<RefundDecision, ReplyChoice, OutgoingReply?>? RenderWith { get; init; }
}
