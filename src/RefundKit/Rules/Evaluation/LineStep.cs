namespace RefundKit.Rules.Evaluation;

/// <summary>Asks one line that has no classes: words of a set, topics, a pattern.</summary>
internal sealed class LineStep(CompiledLine line, LineBits[] bits) : ProgramStep
{
    public override int Cost => line is PatternLine ? 5 : 1;

    public override void Run(ref ConditionContext context, Span<ulong> yes, Span<ulong> possible) => LineBits.Apply(bits, line.Evaluate(ref context), yes, possible);

    public override bool IsAskedBy(ReadOnlySpan<ulong> live) => LineBits.AnyIn(bits, live);
}
