using System.Collections.Immutable;
using NodaTime;
using RefundKit.Messages;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Decisions;

/// <summary>
/// What to do with a request, and why. A value: the same policy, request, instant and reference data give the same
/// decision, byte for byte. It is a proposal; money moves only after a final approval bound to <see cref="Hash"/>.
/// Information, not legal advice. Immutable and thread-safe.
/// </summary>
public sealed record RefundDecision
{
    /// <summary>The version of the decision format this library writes.</summary>
    public const int Schema = 1;

    /// <summary>The request's id.</summary>
    public required string RequestId { get; init; }

    /// <summary>The tenant.</summary>
    public required string Tenant { get; init; }

    /// <summary>The instant deadlines and what is overdue were measured at.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>What it comes to.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>What the customer wants.</summary>
    public MessageIntent Intent { get; init; }

    /// <summary>The tags of the matching rules, each once, in the order they were set.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The team or person to assign to; null where no rule says.</summary>
    public string? AssignTo { get; init; }

    /// <summary>The role to escalate to; null where no rule says.</summary>
    public string? EscalateTo { get; init; }

    /// <summary>The priority; null where no rule says.</summary>
    public string? Priority { get; init; }

    /// <summary>The reply to send now; null where there is none.</summary>
    public ReplyChoice? Reply { get; init; }

    /// <summary>What the customer gets; null where nothing is granted.</summary>
    public Resolution? Resolution { get; init; }

    /// <summary>What the customer may choose instead.</summary>
    public ImmutableArray<Resolution> Alternatives { get; init; } = [];

    /// <summary>What would be refunded; null where it cannot be computed or nothing is.</summary>
    public RefundQuote? Refund { get; init; }

    /// <summary>Who must approve; null where nothing is to be approved.</summary>
    public ApprovalRequirement? Approval { get; init; }

    /// <summary>The return window; null where none applies or it cannot be computed.</summary>
    public WindowResult? Window { get; init; }

    /// <summary>The last day to send the goods back, in the window's zone; null where nothing is to come back.</summary>
    public LocalDate? SendBackBy { get; init; }

    /// <summary>What is due, the earliest first: of each duty the strictest of policy, marketplace and law, of the money's arrival the worst.</summary>
    public ImmutableArray<Deadline> Deadlines { get; init; } = [];

    /// <summary>The facts that are missing, and who can supply them.</summary>
    public ImmutableArray<MissingFact> Needs { get; init; } = [];

    /// <summary>Why, for staff and customer, what decided first. Written when they are read.</summary>
    public ImmutableArray<DecisionReason> Reasons
    {
        get => field.IsDefault ? Trace.Grounds?.Reasons ?? [] : field;
        init;
    }

    /// <summary>The lines of the customer page that apply to the order, where a rule asks to answer with the policy; null where none does.</summary>
    public PolicyAnswer? Answer { get; init; }

    /// <summary>The statutes a legal floor rests on.</summary>
    public ImmutableArray<string> Citations { get; init; } = [];

    /// <summary>The policy applied.</summary>
    public required PolicyReference Policy { get; init; }

    /// <summary>The edition of the reference data.</summary>
    public required string DataEdition { get; init; }

    /// <summary>What was wrong with the input or could not be evaluated.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>Every rule, condition and proposal with its result and the values seen.</summary>
    public required DecisionTrace Trace { get; init; }

    /// <summary>The request decided.</summary>
    public required RefundRequest Request { get; init; }

    /// <summary>
    /// <c>rk1:</c> and the SHA-256 of what an approval is about: tenant, case, order, resolution, amounts per line, fees,
    /// shipping, duties and payments, payee, evidence, terms and approval rules. Deadlines, tags, prose and the instant
    /// leave it unchanged. Computed when asked for.
    /// </summary>
    public string Hash => DecisionHash.Of(this);
}
