using System.Diagnostics;
using RefundKit.Messages;
using RefundKit.Requests;

namespace RefundKit.Rules.Evaluation;

/// <summary>
/// Many conditions answered in one walk over the facts they read. Each condition is a bit; a fact's value falls into one
/// of the classes between which its lines cannot tell, and each class has a row of bits for the conditions that it leaves
/// true and those that it leaves possible. So a fact is read once and costs two rows, however many rules ask about it;
/// texts are searched last, once, and only while a condition that asks for words is still possible.
/// </summary>
/// <remarks>
/// Kleene's logic falls out of the two rows: a bit in both is true, in the second alone unknown, in neither false. The
/// conditions of an "any" have bits of their own, and are joined in the end. The walk has two halves: of rules, what is
/// known before an outcome is proposed, and what follows from it; of items, what is the same for all, and each one's own.
/// </remarks>
internal sealed class ConditionProgram
{
    private readonly ulong[] _open;
    private readonly Half _early;
    private readonly Half _late;
    private readonly Choice[] _choices;

    public ConditionProgram(ulong[] open, ProgramStep[] early, ProgramStep[] late, Choice[] choices)
    {
        _open = open;
        _early = Half.Of(early);
        _late = Half.Of(late);
        _choices = choices;
    }

    /// <summary>The steps of one half of the walk: those always taken, then those that are worth sparing.</summary>
    private readonly record struct Half(ProgramStep[] Cheap, ProgramStep[] Costly)
    {
        public static Half Of(ProgramStep[] steps) => new([.. steps.Where(step => !step.IsCostly)], [.. steps.Where(step => step.IsCostly)]);
    }

    /// <summary>The condition of a bit holds only where one of these bits does.</summary>
    internal readonly record struct Choice(int Term, int First, int Count);

    /// <summary>How many words of 64 bits a mask has.</summary>
    public int MaskLength => _open.Length;

    /// <summary>Opens a walk: everything is still possible.</summary>
    /// <param name="masks">Twice <see cref="MaskLength"/>: the bits still true, then the bits still possible.</param>
    public void Start(Span<ulong> masks)
    {
        Debug.Assert(masks.Length == 2 * MaskLength, "two masks");
        _open.CopyTo(masks);
        _open.CopyTo(masks[MaskLength..]);
    }

    /// <summary>
    /// Reads the facts of the first half. Afterwards every condition over them is answered, and one that reads more has only
    /// lost what these facts rule out.
    /// </summary>
    public void RunEarly(ref ConditionContext context, Span<ulong> masks)
    {
        Run(_early, ref context, masks);
        Join(masks);
    }

    /// <summary>Reads the rest, after <see cref="RunEarly"/>. Afterwards every condition is answered.</summary>
    public void RunLate(ref ConditionContext context, Span<ulong> masks)
    {
        if (_late is { Cheap: [], Costly: [] }) return;
        Run(_late, ref context, masks);
        Join(masks);
    }

    /// <summary>The answer to a condition once it is there.</summary>
    public static Truth Answer(ReadOnlySpan<ulong> masks, int condition)
    {
        var (word, bit) = (condition >> 6, 1UL << (condition & 63));
        if ((masks[word] & bit) != 0) return Truth.True;
        return (masks[(masks.Length >> 1) + word] & bit) != 0 ? Truth.Unknown : Truth.False;
    }

    private void Run(in Half half, ref ConditionContext context, Span<ulong> masks)
    {
        RunCheap(half.Cheap, ref context, masks[..MaskLength], masks[MaskLength..]);
        if (half.Costly.Length == 0) return;
        RunCostly(half.Costly, ref context, masks[..MaskLength], masks[MaskLength..], MaskLength <= 64 ? stackalloc ulong[MaskLength] : new ulong[MaskLength]);
    }

    private static void RunCheap(ProgramStep[] steps, ref ConditionContext context, Span<ulong> yes, Span<ulong> possible)
    {
        foreach (var step in steps) step.Run(ref context, yes, possible);
    }

    private void RunCostly(ProgramStep[] steps, ref ConditionContext context, Span<ulong> yes, Span<ulong> possible, Span<ulong> live)
    {
        var isStale = true;
        foreach (var step in steps)
        {
            if (isStale)
            {
                possible.CopyTo(live);
                Bury(live);
            }

            isStale = step.IsAskedBy(live);
            if (isStale) step.Run(ref context, yes, possible);
        }
    }

    /// <summary>What only an impossible condition asks is not asked at all.</summary>
    private void Bury(Span<ulong> live)
    {
        foreach (var choice in _choices)
        {
            if (Bits.Has(live, choice.Term)) continue;
            for (var term = choice.First; term < choice.First + choice.Count; term++) Bits.Clear(live, term);
        }
    }

    // Inner choices come after the outer ones that hold them, so backwards each finds its parts joined already.
    private void Join(Span<ulong> masks)
    {
        var yes = masks[..MaskLength];
        var possible = masks[MaskLength..];
        for (var i = _choices.Length - 1; i >= 0; i--)
        {
            var choice = _choices[i];
            if (!Bits.HasAny(possible, choice.First, choice.Count)) Bits.Clear(possible, choice.Term);
            if (!Bits.HasAny(yes, choice.First, choice.Count)) Bits.Clear(yes, choice.Term);
        }
    }

    /// <summary>Makes the program of conditions; the bit of each is its place in the list.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <param name="words">The words that they search for.</param>
    /// <param name="isLate">Which facts are read in the second half.</param>
    public static ConditionProgram Compile(ReadOnlySpan<CompiledCondition> conditions, WordAutomaton? words, Func<FactDefinition, bool> isLate) =>
        new ProgramBuilder(words, isLate).Build(conditions);
}
