using RefundKit.Problems;

namespace RefundKit.Checks;

/// <summary>One place where a decision is not what a test expects.</summary>
/// <param name="Path">The place in the decision, such as <c>approval.role</c> or <c>tags</c>.</param>
/// <param name="Expected">What the test expects, as JSON; a count of entries where lists differ in length.</param>
/// <param name="Actual">What the decision has, as JSON; <c>nothing</c> where it has no such member.</param>
public sealed record PolicyTestDifference(string Path, string Expected, string Actual)
{
    /// <summary>Where the test expects it in the text the policy was read from; null for a policy made in C#.</summary>
    public TextPosition? Position { get; init; }

    /// <summary>The difference as one line.</summary>
    public override string ToString() => $"{Path}: expected {Expected}, got {Actual}";
}
