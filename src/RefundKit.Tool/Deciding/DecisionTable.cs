using NodaTime.Text;
using RefundKit.Decisions;
using RefundKit.Policies;

namespace RefundKit.Tool;

/// <summary>A decision at a glance, for someone who tries a message.</summary>
internal static class DecisionTable
{
    /// <summary>Writes the table.</summary>
    /// <param name="shell">Where to.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="withReasons">Whether with the reasons, which an explanation gives too.</param>
    public static void Write(Shell shell, RefundDecision decision, bool withReasons)
    {
        var table = Tables.Plain("", "");
        table.ShowHeaders = false;
        void Row(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) table.AddLine(name, value);
        }

        Row("request", decision.RequestId == TriedMessage.RequestId ? null : decision.RequestId);
        Row("outcome", Words.Of(decision.Outcome));
        Row("intent", Words.Of(decision.Intent));
        Row("tags", string.Join(", ", decision.Tags));
        Row("assigned to", decision.AssignTo);
        Row("escalated to", decision.EscalateTo);
        Row("priority", decision.Priority);
        Row("reply", decision.Reply is { } reply ? $"{reply.Template} ({reply.Language})" : null);
        Row("resolution", decision.Resolution is { } resolution ? Words.Of(resolution.Kind) : null);
        Row("refund", decision.Refund?.Amount.ToString());
        Row("approval", decision.Approval is { } approval ? (approval.Required ? "by " : "not needed; ") + approval.Role : null);
        Row("window", decision.Window is { } window
            ? $"{window.Id}: {(window.First is { } first ? LocalDatePattern.Iso.Format(first) : "any day")} to {(window.LastDay is { } last ? LocalDatePattern.Iso.Format(last) : "no end")}, {(window.IsOpen ? "open" : "closed")}"
            : null);
        foreach (var deadline in decision.Deadlines)
            Row("due", $"{deadline.Promise}: {(deadline.IsByTheHour ? Times.Write(deadline.LatestAt) : LocalDatePattern.Iso.Format(deadline.Latest))}");
        Row("missing", string.Join(", ", decision.Needs.Select(need => $"{need.Fact} (from {Words.Of(need.From)})")));
        foreach (var reason in decision.Reasons.Where(reason => withReasons && reason.Audience == Audience.Staff)) Row("reason", reason.Text);
        foreach (var problem in decision.Problems) Row("problem", problem.ToString());
        Row("policy", $"{decision.Policy.Id} {decision.Policy.Version}");
        Row("as of", Times.Write(decision.AsOf));
        Tables.Write(shell, table);
    }
}
