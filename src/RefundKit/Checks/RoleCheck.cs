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
            var idle = 0;
            foreach (var (code, limit) in below.Amounts)
            {
                var earlier = levels.Take(i).FirstOrDefault(level => level.Below?.In(limit.Currency) >= limit);
                if (earlier is null && limit.MinorUnits > 0) continue;
                idle++;
                var why = earlier is null ? $"nothing is below {limit}" : $"\"{earlier.Role}\" approves below {earlier.Below!.In(limit.Currency)} already";
                if (idle < below.Amounts.Count || below.Amounts.Count == 1)
                    at.Warn($"{path}.{code}", "RK1337", $"role \"{levels[i].Role}\" is never asked in {code}: {why}", "Raise its limit, or leave it out.");
                else
                    at.Warn(path, "RK1337", $"role \"{levels[i].Role}\" is never asked: in no currency does it approve what those before it do not", "Raise its limits, or leave the role out.");
            }
        }
    }
}
