using System.Collections.Immutable;
using NodaTime;
using RefundKit.Policies;
using RefundKit.Problems;
using RefundKit.Requests;
using RefundKit.Rules;

namespace RefundKit.Decisions;

/// <summary>
/// What a decision rests on: what was proposed and what the facts were. Reasons and trace are written from it when they
/// are read, so that deciding writes no prose. Immutable once the decision is made; what it has written it keeps.
/// </summary>
internal sealed class DecisionGrounds
{
    private ImmutableArray<DecisionReason> _reasons;
    private ImmutableArray<RuleTrace> _rules;
    private ImmutableArray<ProposalTrace> _proposalTraces;
    private ImmutableArray<ActionTrace> _lostActions;
    private ImmutableArray<Deadline> _lostDeadlines;

    public required RefundPolicy Policy { get; init; }

    /// <summary>The versions the policy was chosen from; null where it was handed in alone.</summary>
    public PolicyVersions? Versions { get; init; }

    /// <summary>Whether the policy's terms were in force when the order was placed.</summary>
    public required bool IsInForce { get; init; }

    public required ReferenceData Reference { get; init; }

    public required RequestFacts Facts { get; init; }

    public required RuleEvaluation Actions { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>Every proposal that was weighed, in the order made.</summary>
    public required IReadOnlyList<Proposal> Proposals { get; init; }

    public required Proposal? Winner { get; init; }

    public required TermsJudge Terms { get; init; }

    public required string CustomerLanguage { get; init; }

    public required bool IsRefundMatter { get; init; }

    public RefundQuote? Quote { get; init; }

    public ApprovalRequirement? Approval { get; init; }

    public Resolution? Resolution { get; init; }

    /// <summary>Whether money or something for the goods was asked for.</summary>
    public required bool IsWanted { get; init; }

    /// <summary>Whether the customer was to get anything when the deadlines were counted.</summary>
    public required bool Pays { get; init; }

    public required Instant AsOf { get; init; }

    /// <summary>The staff read in the first language of the policy.</summary>
    public string StaffLanguage => Policy.Draft.Languages[0];

    public ImmutableArray<DecisionReason> Reasons => Once(ref _reasons, static grounds => new ReasonCollector(grounds).Collect());

    public ImmutableArray<RuleTrace> Rules => Once(ref _rules, static grounds => grounds.Actions.Trace);

    public ImmutableArray<ProposalTrace> ProposalTraces => Once(ref _proposalTraces, static grounds => ProposalJudgement.Of(grounds));

    public ImmutableArray<ActionTrace> LostActions => Once(ref _lostActions, static grounds => ActionJudgement.Of(grounds));

    public ImmutableArray<Deadline> LostDeadlines => Once(ref _lostDeadlines, static grounds => grounds.CountLost());

    /// <summary>A reason for staff, which is how everything in a trace is written.</summary>
    public DecisionReason Staff(string code, params ReadOnlySpan<ReasonArgument> arguments) => ReasonCollector.Make(this, Audience.Staff, code, arguments);

    // Nobody keeps what lost while deciding; it is counted again for whoever asks.
    private ImmutableArray<Deadline> CountLost()
    {
        var lost = new List<Deadline>();
        List<Problem>? problems = null;
        var due = new DueCircumstances { Terms = Terms, IsWanted = IsWanted, Pays = Pays, Refund = Quote, Resolution = Resolution?.Kind };
        new PromiseKeeper(Policy, Facts.Request, AsOf, Reference, Facts.Days).Deadlines(due, ref problems, lost, out _);
        lost.Sort(Deadline.CompareDue);
        return [.. lost];
    }

    private ImmutableArray<T> Once<T>(ref ImmutableArray<T> field, Func<DecisionGrounds, ImmutableArray<T>> make)
    {
        // Two readers at once both write, and write the same.
        if (field.IsDefault) ImmutableInterlocked.InterlockedInitialize(ref field, make(this));
        return field;
    }
}
