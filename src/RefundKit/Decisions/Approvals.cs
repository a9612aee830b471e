using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RefundKit.Policies;
using RefundKit.Rules;
using RefundKit.Rules.Evaluation;

namespace RefundKit.Decisions;

/// <summary>Who may approve what.</summary>
internal static class Approvals
{
    /// <summary>The roles that may approve an amount, the lowest first: those whose limit it stays below and whose condition holds for certain, and the highest always.</summary>
    /// <param name="levels">The levels, from the lowest role to the highest.</param>
    /// <param name="total">The amount with what was refunded before; null where that is not known, which leaves it to the highest role.</param>
    /// <param name="context">What the conditions are asked about.</param>
    public static ImmutableArray<string> RolesFor(Guarded<ApprovalLevel>[] levels, Money? total, ref ConditionContext context)
    {
        if (levels.Length == 0) return [];
        var roles = new string[levels.Length];
        var count = 0;
        for (var i = 0; i < levels.Length; i++)
        {
            if (i < levels.Length - 1 && !(total is { } amount && IsBelow(levels[i].Part, amount) && levels[i].AppliesTo(ref context) == Truth.True)) continue;
            var role = levels[i].Part.Role;
            if (!roles.AsSpan(0, count).Contains(role)) roles[count++] = role;
        }

        return count == roles.Length ? ImmutableCollectionsMarshal.AsImmutableArray(roles) : [.. roles.AsSpan(0, count)];
    }

    private static bool IsBelow(ApprovalLevel level, Money total) => level.Below is not { } below || (below.In(total.Currency) is { } limit && total < limit);
}
