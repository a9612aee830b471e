namespace RefundKit.Liquid.Rendering;

/// <summary>The names that a loop or a call of a partial adds for as long as it lasts.</summary>
internal sealed class ScopeFrame(ScopeFrame? parent)
{
    public ScopeFrame? Parent => parent;

    /// <summary>The variable of a loop, or of <c>with</c> and <c>for</c> at a partial.</summary>
    public string? Name { get; set; }

    public object? Value { get; set; }

    public LoopValue? Loop { get; set; }

    /// <summary><c>forloop</c> or <c>tablerowloop</c>.</summary>
    public string LoopName { get; set; } = "forloop";

    /// <summary>The arguments of a partial.</summary>
    public Dictionary<string, object?>? Arguments { get; set; }

    public bool TryGet(string name, out object? value)
    {
        if (Name == name)
        {
            value = Value;
            return true;
        }

        if (Loop is not null && name == LoopName)
        {
            value = Loop;
            return true;
        }

        if (Arguments is not null) return Arguments.TryGetValue(name, out value);
        value = null;
        return false;
    }
}
