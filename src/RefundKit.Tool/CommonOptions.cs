using System.CommandLine;

namespace RefundKit.Tool;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<bool> Strict { get; } = new("--strict") { Description = "Let warnings fail, too.", Recursive = true };

    /// <summary>The names every command knows.</summary>
    public static IReadOnlyList<string> Everywhere { get; } = ["--strict", "--help"];

    public static Option<bool> Json() => new("--json") { Description = "Write JSON instead of a table." };

    public static Argument<string[]> Policies() => new("POLICY")
    {
        Description = "Policy files; - reads standard input.",
        Arity = ArgumentArity.OneOrMore,
    };
}
