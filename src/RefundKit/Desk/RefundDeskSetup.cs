using NodaTime;
using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Requests;

namespace RefundKit.Desk;

/// <summary>What a desk works with: the host's ports, the clock, and the pure functions it calls.</summary>
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

    /// <summary>Decides a request as of an instant: a pure function.</summary>
    public required Func<RefundRequest, Instant, RefundDecision> Decide { get; init; }

    /// <summary>Renders the reply a decision chose: a pure function; null where there is no such reply.</summary>
    public required Func<RefundDecision, ReplyChoice, OutgoingReply?> Render { get; init; }

    /// <summary>The approval levels of the policy that made a decision, from the lowest role.</summary>
    public required Func<RefundDecision, IReadOnlyList<ApprovalLevel>> ApprovalLevels { get; init; }

    /// <summary>To whom a case goes that is in doubt; <c>supervisor</c> by default.</summary>
    public string DoubtGoesTo { get; init; } = "supervisor";

    /// <summary>How long a worker has for one effect before another may take it; 5 minutes by default. Longer than any port takes to give up.</summary>
    public Duration Lease { get; init; } = Duration.FromMinutes(5);

    /// <summary>When a refund whose end is open is first looked up; 1 minute by default, and twice as long each time, up to an hour.</summary>
    public Duration LookUpAfter { get; init; } = Duration.FromMinutes(1);

    /// <summary>After how many tries a human is asked; 8 by default. Looking up goes on all the same.</summary>
    public int TriesBeforeHuman { get; init; } = 8;
}
