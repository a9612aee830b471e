namespace RefundKit.Rules.Analysis;

/// <summary>What the actions of a rule come to, one by one.</summary>
internal static class RuleEffects
{
    /// <summary>
    /// Each effect with a key that two rules share where the first to match leaves the second nothing to do: for an assignee,
    /// whoever it is; for a tag, that tag. Said is what the rule does with a value of which the first counts, else null.
    /// </summary>
    public static IEnumerable<(string Key, string? Said)> Of(RuleActions then)
    {
        foreach (var tag in then.Tags.Distinct(StringComparer.Ordinal)) yield return ("tag " + tag, null);
        if (then.AssignTo is { } assignee) yield return ("assign", $"assigns to \"{assignee}\"");
        if (then.EscalateTo is { } role) yield return ("escalate", $"escalates to \"{role}\"");
        if (then.Priority is { } priority) yield return ("priority", $"sets the priority {priority.ToString().ToLowerInvariant()}");
        if (then.Reply is { } reply) yield return ("reply", $"replies with \"{reply}\"");
        if (then.AnswerPolicy) yield return ("answer", null);
    }
}
