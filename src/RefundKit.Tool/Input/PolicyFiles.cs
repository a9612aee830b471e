using RefundKit.Checks;
using RefundKit.Decisions;
using RefundKit.Policies;

namespace RefundKit.Tool;

/// <summary>Reads policies from files and reports what is wrong with them.</summary>
internal static class PolicyFiles
{
    /// <summary>The policy to decide by; null, with its problems reported, where it is none or names a calendar that does not exist.</summary>
    public static RefundPolicy? Read(Shell shell, string name, ReferenceData data)
    {
        if (Read(shell, name) is not { } policy) return null;
        var unknown = PolicyCheck.Calendars(policy, data);
        shell.Report.AddRange(unknown.Select(problem => problem with { Source = problem.Source ?? new InputFile(shell, name).Name }));
        return unknown.IsEmpty ? policy : null;
    }

    /// <summary>The policy; null, with its problems reported, where it is none.</summary>
    public static RefundPolicy? Read(Shell shell, string name)
    {
        var file = new InputFile(shell, name);
        RefundPolicy.TryParse(file.ReadAll(), file.Name, out var policy, out var problems);
        shell.Report.AddRange(problems);
        return policy;
    }

    /// <summary>The versions of a policy; null, with the problems reported, where a file is none, belongs to another policy, or names a calendar that does not exist.</summary>
    public static PolicyVersions? ReadVersions(Shell shell, IReadOnlyList<string> names, ReferenceData data)
    {
        var policies = new List<RefundPolicy>();
        foreach (var name in names)
        {
            if (Read(shell, name, data) is { } policy) policies.Add(policy);
        }

        if (policies.Count < names.Count) return null;
        var other = policies.FindIndex(policy => policy.Id != policies[0].Id);
        if (other < 0) return new PolicyVersions(policies);
        shell.Report.Error(
            "RK9020",
            new InputFile(shell, names[other]).Name,
            $"this is the policy \"{policies[other].Id}\", and {new InputFile(shell, names[0]).Name} is \"{policies[0].Id}\"",
            "Versions of one policy have the same id.");
        return null;
    }
}
