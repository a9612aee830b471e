using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using RefundKit.Messages;
using RefundKit.Policies;
using RefundKit.Rules;

namespace RefundKit.Cases.Events;

/// <summary>A decision was made; it replaces the one before.</summary>
public sealed record DecisionMade : CaseEvent
{
    /// <summary>What it comes to.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>What the customer wants.</summary>
    public MessageIntent Intent { get; init; }

    /// <summary>What an approval is bound to.</summary>
    public required string DecisionHash { get; init; }

    /// <summary>The policy's id.</summary>
    public required string Policy { get; init; }

    /// <summary>The policy's version.</summary>
    public required string PolicyVersion { get; init; }

    /// <summary>The hash of the whole policy.</summary>
    public required string PolicyHash { get; init; }

    /// <summary>The hash of the customer's terms.</summary>
    public required string TermsHash { get; init; }

    /// <summary>The hash of the approval rules.</summary>
    public required string ApprovalHash { get; init; }

    /// <summary>The edition of the reference data.</summary>
    public required string Edition { get; init; }

    /// <summary>The instant it was made for.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>Whether no human asked for it.</summary>
    public bool Automatic { get; init; }

    /// <summary>The rules that held, in the order of the policy.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>What the customer gets; null where nothing is granted.</summary>
    public ResolutionKind? Resolution { get; init; }

    /// <summary>What would be refunded; null where nothing is.</summary>
    public Money? Amount { get; init; }

    /// <summary>Which payments it goes to, and what was known of them.</summary>
    public ImmutableArray<DecidedPayment> Payments { get; init; } = [];

    /// <summary>Whether a human must approve before money moves.</summary>
    public bool ApprovalRequired { get; init; }

    /// <summary>The roles that may approve, from the lowest; the policy's order of roles at the time.</summary>
    public ImmutableArray<string> ApproverRoles { get; init; } = [];

    /// <inheritdoc/>
    public override string Type => "decisionMade";

    internal override void Write(Utf8JsonWriter json)
    {
        json.WriteString("outcome", CaseWords.Of(Outcome));
        json.WriteString("intent", CaseWords.Of(Intent));
        json.WriteString("decisionHash", DecisionHash);
        json.WriteString("policy", Policy);
        json.WriteString("policyVersion", PolicyVersion);
        json.WriteString("policyHash", PolicyHash);
        json.WriteString("termsHash", TermsHash);
        json.WriteString("approvalHash", ApprovalHash);
        json.WriteString("edition", Edition);
        json.Time("asOf", AsOf);
        json.WriteBoolean("automatic", Automatic);
        json.Texts("rules", Rules);
        json.Text("resolution", Resolution is { } granted ? CaseWords.Of(granted) : null);
        json.Amount(Amount);
        json.List("payments", Payments, DecidedPayment.Write);
        json.WriteBoolean("approvalRequired", ApprovalRequired);
        json.Texts("approverRoles", ApproverRoles);
    }

    internal static DecisionMade Read(EventFields data) => new()
    {
        At = data.At,
        Actor = data.Actor,
        Outcome = CaseWords.OutcomeOf(data.Text("outcome")),
        Intent = CaseWords.IntentOf(data.Text("intent")),
        DecisionHash = data.Text("decisionHash"),
        Policy = data.Text("policy"),
        PolicyVersion = data.Text("policyVersion"),
        PolicyHash = data.Text("policyHash"),
        TermsHash = data.Text("termsHash"),
        ApprovalHash = data.Text("approvalHash"),
        Edition = data.Text("edition"),
        AsOf = data.Time("asOf"),
        Automatic = data.Flag("automatic"),
        Rules = data.Texts("rules"),
        Resolution = data.Find("resolution") is { } granted ? CaseWords.ResolutionOf(granted) : null,
        Amount = data.FindAmount(),
        Payments = data.List("payments", DecidedPayment.Read),
        ApprovalRequired = !data.Has("approvalRequired") || data.Flag("approvalRequired"),
        ApproverRoles = data.Texts("approverRoles"),
    };
}
