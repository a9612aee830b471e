using RefundKit.Policies;

namespace RefundKit.Checks;

/// <summary>Roles that are never asked to approve, since those before them approve every amount already.</summary>
/// <remarks>What rules deny from an amount on is no proof: earlier refunds of an order count towards the limits of roles, but not towards <c>quote.amount</c>.</remarks>
internal sealed class RoleCheck(RefundPolicy policy, PolicyPlaces at)
{
    public void Run()
    {
        var levels = policy.Operations.Approval;
        for (var i = 0; i < levels.Length; i++)
        {
            if (levels[i].Below is not { } below) continue;
            var path = FormattableString.Invariant($"operations.approval[{i}].below");

            // Who approves only what a condition holds of leaves the rest to those after.
            var earlier = levels.Take(i).Where(level => level.When is null).ToList();
            var idle = below.Amounts.Values.Select(limit => (Limit: limit, Why: WhyIdle(limit, earlier))).Where(amount => amount.Why is not null).ToList();
            var who = $"role \"{levels[i].Role}\" is never asked{(levels.Count(level => level.Role == levels[i].Role) > 1 ? " here" : "")}";
            if (idle.Count > 1 && idle.Count == below.Amounts.Count)
            {
                at.Warn(path, "RK1337", $"{who}: in no currency does it approve what those before it do not", "Raise its limits, or leave the role out.");
                continue;
            }

            foreach (var (limit, why) in idle)
                at.Warn($"{path}.{limit.Currency.Code}", "RK1337", $"{who} in {limit.Currency.Code}: {why}", "Raise its limit, or leave it out.");
        }
    }

    private static string? WhyIdle(Money limit, List<ApprovalLevel> earlier)
    {
        if (limit.MinorUnits <= 0) return $"nothing is below {limit}";
        return earlier.Find(level => level.Below?.In(limit.Currency) >= limit) is { } first ? $"\"{first.Role}\" approves below {first.Below!.In(limit.Currency)} already" : null;
    }
}
