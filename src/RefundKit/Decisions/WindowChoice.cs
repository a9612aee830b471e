using NodaTime;
using RefundKit.Orders;
using RefundKit.Policies;
using RefundKit.Requests;
using RefundKit.Rules;
using RefundKit.Rules.Evaluation;

namespace RefundKit.Decisions;

/// <summary>The return window that some terms have for a line: the first that applies, as far as that is known.</summary>
internal readonly record struct WindowChoice
{
    /// <summary>The terms.</summary>
    public required CompiledPolicy Terms { get; init; }

    /// <summary>The window; where it is open which one applies, the first that might. Null where none does.</summary>
    public Guarded<ReturnWindow>? Window { get; private init; }

    /// <summary>Whether this window applies, or it makes no difference which one does.</summary>
    public bool IsCertain { get; private init; }

    /// <summary>Its days, where it is certain.</summary>
    public WindowDays Days { get; private init; }

    public static WindowChoice Of(CompiledPolicy terms, ref ConditionContext context, RequestFacts facts, int index, OrderLine line, OrderSnapshot order, ReferenceData data)
    {
        var clock = new WindowClock(terms, facts, data);
        Guarded<ReturnWindow>? first = null;
        bool? isOpen = null;
        foreach (var window in terms.Windows)
        {
            if (!window.Part.For.Contains(facts.Wanted)) continue;
            var applies = window.AppliesTo(ref context, index);
            if (applies == Truth.False) continue;
            var days = clock.Measure(window.Part, line, order);
            var isAlone = first is null;

            // Which window applies does not matter where the request is inside, or outside, of each that might.
            if (!isAlone && (days.IsOpen is null || days.IsOpen != isOpen)) return new WindowChoice { Terms = terms, Window = first };
            (first, isOpen) = (first ?? window, days.IsOpen);
            if (applies == Truth.True) return new WindowChoice { Terms = terms, Window = window, Days = days, IsCertain = true };
        }

        return new WindowChoice { Terms = terms, Window = first };
    }

    /// <summary>The one that is better for the customer; the first where they are alike.</summary>
    public static WindowChoice MoreFavourable(WindowChoice one, WindowChoice other)
    {
        var (rank, otherRank) = (one.Rank, other.Rank);
        if (rank != otherRank) return rank > otherRank ? one : other;

        // An open window without a last day never ends; a closed one never began.
        var never = one.Days.IsOpen == true ? LocalDate.MaxIsoValue : LocalDate.MinIsoValue;
        return one.IsCertain && (other.Days.Last ?? never) > (one.Days.Last ?? never) ? other : one;
    }

    // Open, not known, left to a human since no window speaks of it, closed.
    private int Rank => Window is null ? 1 : !IsCertain || Days.IsOpen is null ? 2 : Days.IsOpen == true ? 3 : 0;
}
