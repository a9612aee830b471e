using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using RefundKit.Decisions;
using RefundKit.Rules;

namespace RefundKit.Replay;

/// <summary>Compares two decisions on one request, aspect by aspect.</summary>
internal sealed class DecisionComparison
{
    private readonly ImmutableArray<DecisionChange>.Builder _changes = ImmutableArray.CreateBuilder<DecisionChange>();

    private DecisionComparison()
    {
    }

    public static ImmutableArray<DecisionChange> Between(RefundDecision before, RefundDecision after)
    {
        var comparison = new DecisionComparison();
        comparison.Compare(before, after);
        return comparison._changes.ToImmutable();
    }

    public static bool IsGranted(Outcome outcome) => outcome is Outcome.Approve or Outcome.ApprovePartially;

    public static bool IsWaiting(Outcome outcome) => outcome is Outcome.NeedsInformation or Outcome.NeedsReview;

    /// <summary>What the customer is given, or would be: the refund and the bonus of a store credit.</summary>
    public static Money? Value(RefundDecision decision) =>
        decision.Refund is { } refund ? refund.StoreCreditBonus is { } bonus ? refund.Amount + bonus : refund.Amount : null;

    public static DecisionHandling Handling(RefundDecision decision) => decision.Outcome switch
    {
        Outcome.NeedsReview => DecisionHandling.NeedsReview,
        Outcome.NeedsInformation => DecisionHandling.WaitsForFacts,
        Outcome.Approve or Outcome.ApprovePartially when decision.Approval is { Required: true } => DecisionHandling.NeedsApproval,
        _ => DecisionHandling.Alone,
    };

    private void Compare(RefundDecision before, RefundDecision after)
    {
        One(DecisionAspect.Outcome, DecisionWords.Of(before.Outcome), DecisionWords.Of(after.Outcome));
        Amount(Value(before), Value(after));
        One(DecisionAspect.Resolution, Word(before.Resolution), Word(after.Resolution));
        Set(DecisionAspect.Alternatives, before.Alternatives.Select(Word), after.Alternatives.Select(Word));
        One(DecisionAspect.ApprovalRequired, Word(before.Approval?.Required), Word(after.Approval?.Required));
        One(DecisionAspect.Approver, before.Approval?.Role, after.Approval?.Role);
        Set(DecisionAspect.FurtherApprovers, FurtherRoles(before, after), FurtherRoles(after, before));
        One(DecisionAspect.AssignTo, before.AssignTo, after.AssignTo);
        One(DecisionAspect.EscalateTo, before.EscalateTo, after.EscalateTo);
        One(DecisionAspect.Priority, before.Priority, after.Priority);
        One(DecisionAspect.Reply, Word(before.Reply), Word(after.Reply));
        One(DecisionAspect.Answer, Word(before.Answer), Word(after.Answer));
        Set(DecisionAspect.Tags, before.Tags, after.Tags);
        One(DecisionAspect.Window, before.Window?.Id, after.Window?.Id);
        LastDay(before.Window, after.Window);
        Day(DecisionAspect.SendBackBy, null, before.SendBackBy, after.SendBackBy);
        Deadlines(before.Deadlines, after.Deadlines);
        Set(DecisionAspect.Needs, before.Needs.Select(need => need.Fact), after.Needs.Select(need => need.Fact));
    }

    // A lowest role of either decision is told as such, and not once more where it is a further one of the other.
    private static IEnumerable<string> FurtherRoles(RefundDecision decision, RefundDecision other) =>
        decision.Approval?.Roles.Where(role => role != decision.Approval.Role && role != other.Approval?.Role) ?? [];

    private void Add(DecisionAspect aspect, string? subject, string? before, string? after, ChangeDirection direction = ChangeDirection.Other)
    {
        if (before is null) direction = ChangeDirection.Added;
        else if (after is null) direction = ChangeDirection.Removed;
        _changes.Add(new DecisionChange(aspect, subject, before, after, direction));
    }

    private void One(DecisionAspect aspect, string? before, string? after)
    {
        if (!string.Equals(before, after, StringComparison.Ordinal)) Add(aspect, null, before, after);
    }

    private void Set(DecisionAspect aspect, IEnumerable<string?> before, IEnumerable<string?> after)
    {
        var (old, now) = (new SortedSet<string>(before!, StringComparer.Ordinal), new SortedSet<string>(after!, StringComparer.Ordinal));
        if (old.SetEquals(now)) return;
        foreach (var item in new SortedSet<string>(old.Concat(now), StringComparer.Ordinal))
        {
            if (!now.Contains(item)) Add(aspect, item, item, null);
            else if (!old.Contains(item)) Add(aspect, item, null, item);
        }
    }

    private void Amount(Money? before, Money? after)
    {
        if (before == after) return;
        var direction = before is { } old && after is { } now && old.Currency == now.Currency ? Direction(old.CompareTo(now)) : ChangeDirection.Other;
        Add(DecisionAspect.Amount, null, before?.ToString(), after?.ToString(), direction);
    }

    private void LastDay(WindowResult? before, WindowResult? after)
    {
        // A window without an end is later than any day.
        if (before is not null && after is not null) Day(DecisionAspect.LastDay, null, before.LastDay ?? LocalDate.MaxIsoValue, after.LastDay ?? LocalDate.MaxIsoValue);
    }

    private void Day(DecisionAspect aspect, string? subject, LocalDate? before, LocalDate? after)
    {
        if (before == after) return;
        Add(aspect, subject, Word(before), Word(after), before is { } old && after is { } now ? Direction(old.CompareTo(now)) : ChangeDirection.Other);
    }

    private void Deadlines(ImmutableArray<Deadline> before, ImmutableArray<Deadline> after)
    {
        var (old, now) = (ByPromise(before), ByPromise(after));
        foreach (var promise in new SortedSet<string>(old.Keys.Concat(now.Keys), StringComparer.Ordinal))
        {
            var (first, second) = (old.GetValueOrDefault(promise), now.GetValueOrDefault(promise));
            if (first?.LatestAt == second?.LatestAt) continue;
            Add(
                DecisionAspect.Deadlines, promise, Word(first), Word(second),
                first is not null && second is not null ? Direction(first.LatestAt.CompareTo(second.LatestAt)) : ChangeDirection.Other);
        }
    }

    // Whoever sets it, a promise is the same promise; of one twice the same the strictest counts.
    private static Dictionary<string, Deadline> ByPromise(ImmutableArray<Deadline> deadlines)
    {
        var byPromise = new Dictionary<string, Deadline>(StringComparer.Ordinal);
        foreach (var deadline in deadlines)
        {
            if (!byPromise.TryGetValue(deadline.Promise, out var other) || deadline.LatestAt < other.LatestAt) byPromise[deadline.Promise] = deadline;
        }

        return byPromise;
    }

    private static ChangeDirection Direction(int beforeToAfter) => beforeToAfter < 0 ? ChangeDirection.Up : ChangeDirection.Down;

    private static string? Word(Resolution? resolution) => resolution is null ? null : DecisionWords.Of(resolution.Kind);

    private static string? Word(bool? flag) => flag is { } known ? known ? "true" : "false" : null;

    private static string? Word(ReplyChoice? reply) => reply is null ? null : $"{reply.Template} ({reply.Language})";

    private static string? Word(PolicyAnswer? answer) => answer is null ? null : string.Join('\n', answer.Lines);

    private static string? Word(LocalDate? day) => day is not { } known ? null : known == LocalDate.MaxIsoValue ? "unlimited" : LocalDatePattern.Iso.Format(known);

    private static string? Word(Deadline? deadline) =>
        deadline is null ? null : deadline.IsByTheHour ? InstantPattern.ExtendedIso.Format(deadline.LatestAt) : LocalDatePattern.Iso.Format(deadline.Latest);
}
