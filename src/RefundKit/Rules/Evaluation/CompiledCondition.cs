using System.Collections.Immutable;
using RefundKit.Requests;

namespace RefundKit.Rules.Evaluation;

/// <summary>
/// A condition bound to its facts. It answers one condition at a time and explains itself; a set of rules is answered by a
/// <see cref="ConditionProgram"/>, which is made of the same lines and says the same.
/// </summary>
internal abstract class CompiledCondition(Condition source)
{
    public Condition Source { get; } = source;

    public abstract Truth Evaluate(ref ConditionContext context);

    /// <summary>Adds the trace of this condition and what it is made of.</summary>
    public abstract void Explain(ref ConditionContext context, ImmutableArray<ConditionTrace>.Builder trace);

    /// <summary>Adds the facts whose absence makes this condition unknown.</summary>
    public abstract void CollectUnknown(ref ConditionContext context, List<FactDefinition> facts);
}

internal sealed class CompiledAll(Condition source, CompiledCondition[] parts) : CompiledCondition(source)
{
    public CompiledCondition[] Parts => parts;

    public override Truth Evaluate(ref ConditionContext context) => Least(parts, ref context);

    public static Truth Least(CompiledCondition[] parts, ref ConditionContext context)
    {
        var truth = Truth.True;
        foreach (var part in parts)
        {
            var result = part.Evaluate(ref context);
            if (result == Truth.False) return Truth.False;
            if (result < truth) truth = result;
        }

        return truth;
    }

    public override void Explain(ref ConditionContext context, ImmutableArray<ConditionTrace>.Builder trace)
    {
        foreach (var part in parts) part.Explain(ref context, trace);
    }

    public override void CollectUnknown(ref ConditionContext context, List<FactDefinition> facts)
    {
        if (Evaluate(ref context) != Truth.Unknown) return;
        foreach (var part in parts) part.CollectUnknown(ref context, facts);
    }
}

internal sealed class CompiledAny(Condition source, CompiledCondition[] parts) : CompiledCondition(source)
{
    public CompiledCondition[] Parts => parts;

    public override Truth Evaluate(ref ConditionContext context)
    {
        var truth = Truth.False;
        foreach (var part in parts)
        {
            var result = part.Evaluate(ref context);
            if (result == Truth.True) return Truth.True;
            if (result > truth) truth = result;
        }

        return truth;
    }

    public override void Explain(ref ConditionContext context, ImmutableArray<ConditionTrace>.Builder trace)
    {
        trace.Add(new ConditionTrace(Source.ToString(), Evaluate(ref context), null));
        foreach (var part in parts) part.Explain(ref context, trace);
    }

    public override void CollectUnknown(ref ConditionContext context, List<FactDefinition> facts)
    {
        if (Evaluate(ref context) != Truth.Unknown) return;
        foreach (var part in parts) part.CollectUnknown(ref context, facts);
    }
}

internal sealed class CompiledNot(Condition source, CompiledCondition inner) : CompiledCondition(source)
{
    public CompiledCondition Inner => inner;

    public override Truth Evaluate(ref ConditionContext context) => inner.Evaluate(ref context) switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    public override void Explain(ref ConditionContext context, ImmutableArray<ConditionTrace>.Builder trace)
    {
        trace.Add(new ConditionTrace(Source.ToString(), Evaluate(ref context), null));
        inner.Explain(ref context, trace);
    }

    public override void CollectUnknown(ref ConditionContext context, List<FactDefinition> facts) => inner.CollectUnknown(ref context, facts);
}

/// <summary>A line over a named condition. Its trace shows the name first, and then what it is made of.</summary>
internal sealed class CompiledNamed(Condition source, CompiledCondition inner, bool wanted) : CompiledCondition(source)
{
    public CompiledCondition Inner => inner;

    public bool Wanted => wanted;

    public override Truth Evaluate(ref ConditionContext context) => inner.Evaluate(ref context) switch
    {
        Truth.Unknown => Truth.Unknown,
        var truth => (truth == Truth.True) == wanted ? Truth.True : Truth.False,
    };

    public override void Explain(ref ConditionContext context, ImmutableArray<ConditionTrace>.Builder trace)
    {
        trace.Add(new ConditionTrace(Source.ToString(), Evaluate(ref context), null));
        inner.Explain(ref context, trace);
    }

    public override void CollectUnknown(ref ConditionContext context, List<FactDefinition> facts) => inner.CollectUnknown(ref context, facts);
}

internal sealed class CompiledItems(ItemCondition source, CompiledCondition[] parts, FactDefinition? itemsFact) : CompiledCondition(source)
{
    public bool IsAny => source.IsAny;

    public ItemRange Over => source.Over;

    public CompiledCondition[] Parts => parts;

    public override Truth Evaluate(ref ConditionContext context)
    {
        var count = context.Facts.CountItems(source.Over);

        // No items: nothing was named yet. "Every item is …" would hold of nothing, which must not approve anything.
        if (count == 0) return Truth.Unknown;
        var (range, item) = (context.Range, context.Item);
        context.Range = source.Over;
        var truth = source.IsAny ? Truth.False : Truth.True;
        for (var i = 0; i < count; i++)
        {
            context.Item = i;
            var result = CompiledAll.Least(parts, ref context);
            truth = source.IsAny ? (Truth)Math.Max((int)truth, (int)result) : (Truth)Math.Min((int)truth, (int)result);
            if (truth == (source.IsAny ? Truth.True : Truth.False)) break;
        }

        (context.Range, context.Item) = (range, item);
        return truth;
    }

    public override void Explain(ref ConditionContext context, ImmutableArray<ConditionTrace>.Builder trace)
    {
        trace.Add(new ConditionTrace(Source.ToString(), Evaluate(ref context), null));
        var (range, item) = (context.Range, context.Item);
        context.Range = source.Over;
        for (context.Item = 0; context.Item < context.Facts.CountItems(source.Over); context.Item++)
        {
            foreach (var part in parts) part.Explain(ref context, trace);
        }

        (context.Range, context.Item) = (range, item);
    }

    public override void CollectUnknown(ref ConditionContext context, List<FactDefinition> facts)
    {
        if (Evaluate(ref context) != Truth.Unknown) return;
        var count = context.Facts.CountItems(source.Over);
        if (count == 0 && itemsFact is not null) facts.Add(itemsFact);
        var (range, item) = (context.Range, context.Item);
        context.Range = source.Over;
        for (context.Item = 0; context.Item < count; context.Item++)
        {
            if (CompiledAll.Least(parts, ref context) != Truth.Unknown) continue;
            foreach (var part in parts) part.CollectUnknown(ref context, facts);
        }

        (context.Range, context.Item) = (range, item);
    }
}
