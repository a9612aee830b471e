using RefundKit.Problems;

namespace RefundKit.Liquid.Parsing;

/// <summary>A place where a source reads a name that it does not define itself.</summary>
internal sealed record FreeReference(ModelPath Path, TextPosition Position)
{
    public bool Required { get; set; } = true;
}

/// <summary>A call of a partial by a fixed name, with what its free names stand for at the place of the call.</summary>
internal sealed record PartialUse(string Name, bool Isolated, Dictionary<string, ModelPath?> Names);

/// <summary>
/// Follows, in the order of the text, which names are the template's own and what part of the model they stand for.
/// </summary>
internal sealed class ReferenceCollector
{
    private readonly Dictionary<string, ModelPath?> _assigned = new(StringComparer.Ordinal);
    private readonly List<(string Name, ModelPath? Path)> _inner = [];

    public List<FreeReference> References { get; } = [];

    public List<PartialUse> Partials { get; } = [];

    public IEnumerable<string> AssignedNames => _assigned.Keys;

    public int Mark => _inner.Count;

    public void Enter(string name, ModelPath? path) => _inner.Add((name, path));

    public void LeaveTo(int mark) => _inner.RemoveRange(mark, _inner.Count - mark);

    public void Assign(string name, ModelPath? path) => _assigned[name] = path;

    /// <summary>What a path stands for in the model; null where it starts at a value the template computed.</summary>
    public ModelPath? Resolve(string root, string rest)
    {
        for (var i = _inner.Count - 1; i >= 0; i--)
        {
            if (_inner[i].Name == root) return _inner[i].Path?.Then(rest);
        }

        return _assigned.TryGetValue(root, out var path) ? path?.Then(rest) : new ModelPath(root, "").Then(rest);
    }

    public FreeReference? Read(string root, string rest, TextPosition position)
    {
        if (Resolve(root, rest) is not { } path) return null;
        var reference = new FreeReference(path, position);
        References.Add(reference);
        return reference;
    }

    /// <summary>All names the source has at this place, for a partial that shares its scope.</summary>
    public Dictionary<string, ModelPath?> Snapshot()
    {
        var names = new Dictionary<string, ModelPath?>(_assigned, StringComparer.Ordinal);
        foreach (var (name, path) in _inner) names[name] = path;
        return names;
    }
}
