using RefundKit.Policies;

namespace RefundKit.Checks;

/// <summary>Rules that do nothing whatever matches, and reasons that nobody is ever told.</summary>
internal sealed class EmptyRules(RefundPolicy policy, PolicyPlaces at)
{
    public void Run()
    {
        for (var i = 0; i < policy.Operations.Rules.Length; i++)
        {
            var rule = policy.Operations.Rules[i];
            var then = rule.Then;
            var path = FormattableString.Invariant($"operations.rules[{i}].then");
            var acts = !then.Tags.IsEmpty || then.AssignTo is not null || then.EscalateTo is not null || then.Priority is not null || then.Reply is not null || !then.Ask.IsEmpty || then.AnswerPolicy;
            if (!acts && then.Propose is null && !rule.Stop) at.Warn(path, "RK1318", $"rule \"{rule.Id}\" does nothing", "Say what is to happen where it matches, such as \"tag\" or \"propose\", or leave it out.");
            if (then.Because is not null && then.Propose is null) at.Warn(path, "RK1319", $"the reason of rule \"{rule.Id}\" is never told, since the rule proposes nothing", "Add \"propose\", or say it in \"description\".");
        }
    }
}
