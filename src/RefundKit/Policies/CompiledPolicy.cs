using NodaTime;
using RefundKit.Messages;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Rules.Evaluation;

namespace RefundKit.Policies;

/// <summary>The parts of a policy that have conditions, bound to their facts.</summary>
internal sealed class CompiledPolicy
{
    public required DateTimeZone Zone { get; init; }

    public required FactCatalog Facts { get; init; }

    public required RuleSet Rules { get; init; }

    public required Guarded<ReturnWindow>[] Windows { get; init; }

    public required Guarded<Exclusion>[] Exclusions { get; init; }

    public required Guarded<FeeRule>[] Fees
    {
        get;
        init => (field, Restocking, ReturnShipping) =
            (value, Array.FindAll(value, fee => fee.Part.Kind == FeeKind.Restocking), Array.FindAll(value, fee => fee.Part.Kind == FeeKind.ReturnShipping));
    }

    /// <summary>Those of <see cref="Fees"/> for taking goods back into stock.</summary>
    public Guarded<FeeRule>[] Restocking { get; private init; } = [];

    /// <summary>Those of <see cref="Fees"/> for the way back.</summary>
    public Guarded<FeeRule>[] ReturnShipping { get; private init; } = [];

    public required Guarded<ResolutionRule>[] Resolutions { get; init; }

    /// <summary>The words of the terms' conditions.</summary>
    public required WordAutomaton? Words { get; init; }

    /// <summary>The calendar that the terms' last days roll by.</summary>
    public required string? Calendar { get; init; }

    public required Guarded<ApprovalLevel>[] Approval { get; init; }

    public required Guarded<RefundTiming>[] RefundAfter { get; init; }

    public required CompiledCondition? NoApprovalWhen { get; init; }

    /// <summary>The promises of terms and operations in the order in which they may count from each other.</summary>
    public required CompiledPromise[] Promises { get; init; }

    /// <summary>The words of the conditions of approval and safeguards.</summary>
    public required WordAutomaton? OperationWords { get; init; }

    /// <summary>Other terms beside these, of which the more favourable counts, term by term; null where these alone count.</summary>
    public CompiledPolicy? Favouring { get; init; }

    /// <summary>Opens the conditions of the terms over facts.</summary>
    public ConditionContext Open(IFactSource facts) => new(facts, Words);

    /// <summary>Opens the conditions of approval and safeguards over facts.</summary>
    public ConditionContext OpenOperations(IFactSource facts) => new(facts, OperationWords);

    /// <summary>The terms of one policy with the operations of another.</summary>
    public CompiledPolicy With(CompiledPolicy operations, CompiledPolicy? favouring, PolicyDraft joined) => new()
    {
        Zone = Zone, Calendar = Calendar, Facts = operations.Facts, Windows = Windows, Exclusions = Exclusions, Fees = Fees, Resolutions = Resolutions,
        Words = Words, Favouring = favouring, Rules = operations.Rules, Approval = operations.Approval, RefundAfter = operations.RefundAfter,
        NoApprovalWhen = operations.NoApprovalWhen, OperationWords = operations.OperationWords,
        Promises = PromisesOf(joined),
    };

    /// <summary>The promises of a draft, ready to be counted.</summary>
    public static CompiledPromise[] PromisesOf(PolicyDraft draft) =>
        [.. draft.Terms.Promises.Concat(draft.Operations.Promises).Select(promise => new CompiledPromise(promise))];
}

/// <summary>A part of a policy with the conditions under which it applies.</summary>
/// <param name="Part">The part.</param>
/// <param name="Source">What proposals that rest on it name, such as <c>window:standard</c>.</param>
/// <param name="When">When it applies to the request as a whole; null for always.</param>
/// <param name="Items">To which items it applies; null for all.</param>
internal sealed record Guarded<T>(T Part, string Source, CompiledCondition? When, CompiledCondition? Items)
{
    /// <summary>Whether it applies to the request as a whole.</summary>
    public Truth AppliesTo(ref ConditionContext context) => When?.Evaluate(ref context) ?? Truth.True;

    /// <summary>Whether it applies to one of the items that come back.</summary>
    public Truth AppliesTo(ref ConditionContext context, int item)
    {
        var whole = AppliesTo(ref context);
        if (Items is null || whole == Truth.False) return whole;
        (context.Range, context.Item) = (ItemRange.Return, item);
        var one = Items.Evaluate(ref context);
        context.Item = -1;
        return whole < one ? whole : one;
    }

    /// <summary>Adds the facts whose absence leaves it open whether it applies.</summary>
    public void CollectUnknown(ref ConditionContext context, int item, List<FactDefinition> facts)
    {
        When?.CollectUnknown(ref context, facts);
        if (Items is null) return;
        (context.Range, context.Item) = (ItemRange.Return, item);
        Items.CollectUnknown(ref context, facts);
        context.Item = -1;
    }
}
