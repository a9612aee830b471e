using RefundKit.Problems;

namespace RefundKit.Liquid.Parsing;

/// <summary>A place where a source reads a name that it does not define itself.</summary>
internal sealed record FreeReference(ModelPath Path, TextPosition Position)
{
    public bool Required { get; set; } = true;
}

/// <summary>A call of a partial by a fixed name.</summary>
/// <param name="Name">The partial.</param>
/// <param name="Isolated">Whether it sees only what it is given.</param>
/// <param name="Given">What it is given.</param>
/// <param name="Scope">The caller's names at that place.</param>
internal sealed record PartialUse(string Name, bool Isolated, Dictionary<string, ModelPath?> Given, NameScope Scope)
{
    public bool TryGet(string name, out ModelPath? path) =>
        Given.TryGetValue(name, out path) || (!Isolated && Scope.TryGet(name, out path));
}

/// <summary>
/// Follows, in the order of the text, which names are the template's own and what part of the model they stand for.
/// </summary>
internal sealed class ReferenceCollector
{
    public List<FreeReference> References { get; } = [];

    public List<PartialUse> Partials { get; } = [];

    /// <summary>All names at this place.</summary>
    public NameScope Scope { get; private set; } = NameScope.Empty;

    public IEnumerable<string> AssignedNames => Scope.Assigned.Keys;

    public void Enter(string name, ModelPath? path) => Scope = Scope with { Inner = new InnerName(name, path, Scope.Inner) };

    public void LeaveTo(InnerName? mark) => Scope = Scope with { Inner = mark };

    public void Assign(string name, ModelPath? path) => Scope = Scope with { Assigned = Scope.Assigned.SetItem(name, path) };

    /// <summary>What a path stands for in the model; null where it starts at a value the template computed.</summary>
    public ModelPath? Resolve(string root, string rest) =>
        Scope.TryGet(root, out var path) ? path?.Then(rest) : new ModelPath(root, "").Then(rest);

    /// <summary>Forgets the references from one on.</summary>
    public void ForgetFrom(int first) => References.RemoveRange(first, References.Count - first);

    public FreeReference? Read(string root, string rest, TextPosition position)
    {
        if (Resolve(root, rest) is not { } path) return null;
        var reference = new FreeReference(path, position);
        References.Add(reference);
        return reference;
    }
}
