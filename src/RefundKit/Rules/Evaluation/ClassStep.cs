using RefundKit.Requests;

namespace RefundKit.Rules.Evaluation;

/// <summary>Reads one fact and rules out, by the class of its value, what all lines over it rule out.</summary>
internal sealed class ClassStep(FactDefinition fact, ClassStep.Block[] blocks) : ProgramStep
{
    /// <summary>The rows of a run of words of the masks: for each class the bits that stay true, then those that stay possible.</summary>
    internal sealed class Block(int firstWord, int words, ValueClasses classes, ulong[] rows)
    {
        public void Rule(in FactValue value, Span<ulong> yes, Span<ulong> possible)
        {
            var row = rows.AsSpan(classes.Of(value) * 2 * words, 2 * words);
            var own = yes.Slice(firstWord, words);
            var may = possible.Slice(firstWord, words);
            for (var i = 0; i < own.Length; i++) own[i] &= row[i];
            for (var i = 0; i < may.Length; i++) may[i] &= row[words + i];
        }
    }

    public override int Cost => 0;

    public override void Run(ref ConditionContext context, Span<ulong> yes, Span<ulong> possible)
    {
        var value = context.Read(fact);
        foreach (var block in blocks) block.Rule(value, yes, possible);
    }

    public override bool IsAskedBy(ReadOnlySpan<ulong> live) => true;
}
