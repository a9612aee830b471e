using System.Collections.Immutable;
using RefundKit.Decisions;
using RefundKit.Policies;
using RefundKit.Problems;

namespace RefundKit.Checks;

/// <summary>
/// Looks at a policy before it is used, beyond what is refused when it is read: calendars, legal floors, leaks into the
/// customer page, rules and terms that can do nothing, rules that contradict each other, requests that reach nobody, names
/// nobody uses. What it claims is proven, and what it shows has been decided; what it cannot decide it says. Pure, and
/// bounded in time. What it says of the law is information, not legal advice, as the first problem about it says too.
/// </summary>
public static class PolicyCheck
{
    /// <summary>
    /// Whether the calendars a policy names exist, which nothing can be decided without. <see cref="Run"/> says the same, and
    /// all the rest; this is for those about to decide.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <param name="data">The calendars.</param>
    /// <returns>An error for each that does not exist; as in <see cref="Run"/>.</returns>
    public static ImmutableArray<Problem> Calendars(RefundPolicy policy, ReferenceData data)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(data);
        var problems = new ProblemList();
        new PromiseCheck(policy, data, new PolicyPlaces(policy, problems)).Calendars();
        return problems.ToImmutable();
    }

    /// <summary>Checks a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="data">Calendars and law.</param>
    /// <returns>
    /// All problems; each has its path, and its place in the text the policy was read from. An error is one that customers
    /// would meet: an unknown calendar, or an internal limit on their page.
    /// </returns>
    public static ImmutableArray<Problem> Run(RefundPolicy policy, ReferenceData data)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(data);
        var problems = new ProblemList();
        var at = new PolicyPlaces(policy, problems);
        new PromiseCheck(policy, data, at).Run();
        new LawCheck(policy, data, new LawReporter(at)).Run();
        new CountryCheck(policy, at).Run();
        new RuleCheck(policy, data, at).Run();
        new EmptyRules(policy, at).Run();
        new UnusedNames(policy, at).Run();
        new RoleCheck(policy, at).Run();
        new LeakCheck(policy, at).Run();
        PageTexts.Check(policy, at.Report);
        if (policy.Draft.Tests.IsEmpty) at.Warn("tests", "RK1317", "the policy has no test cases", "Add one for each decision that must not change by accident.");
        return problems.ToImmutable();
    }
}
