using Microsoft.Extensions.Options;
using RefundKit.Policies;
using RefundKit.Problems;

namespace RefundKit.DependencyInjection;

/// <summary>Refuses options that no policy can be made of, with every problem of the policy in the message.</summary>
internal sealed class RefundKitOptionsValidator : IValidateOptions<RefundKitOptions>
{
    public ValidateOptionsResult Validate(string? name, RefundKitOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var failures = new List<string>();
        if (options.PolicyJson is not null && options.Policies.Count > 0) failures.Add("Set either PolicyJson or Policies, not both.");
        if (options.PolicyJson is { } json && !RefundPolicy.TryParse(json, out _, out var problems))
            failures.AddRange(problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.ToString()));
        if (options.Policies.Select(policy => policy.Id).Distinct(StringComparer.Ordinal).Count() > 1) failures.Add("Policies holds versions of several policies; versions of one have the same id.");
        if (string.IsNullOrWhiteSpace(options.DoubtGoesTo)) failures.Add("DoubtGoesTo names nobody.");
        if (options.Reference is null) failures.Add("Reference is null.");
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
