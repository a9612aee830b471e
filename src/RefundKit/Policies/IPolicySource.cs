namespace RefundKit.Policies;

/// <summary>Where the policy comes from. A host that keeps its policies in a database implements it; <see cref="PolicySource"/> serves the rest.</summary>
public interface IPolicySource
{
    /// <summary>The versions in use now. Called for every decision, from many threads; it must not block.</summary>
    PolicyVersions Current { get; }
}
