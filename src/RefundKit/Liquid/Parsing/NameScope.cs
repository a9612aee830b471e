using System.Collections.Immutable;

namespace RefundKit.Liquid.Parsing;

/// <summary>The names a template has at one place of its text. Sharing structure, so that keeping it for every call of a partial costs nothing.</summary>
/// <param name="Inner">The names of loops, innermost first.</param>
/// <param name="Assigned">The names of variables.</param>
internal readonly record struct NameScope(InnerName? Inner, ImmutableDictionary<string, ModelPath?> Assigned)
{
    public static NameScope Empty { get; } = new(null, ImmutableDictionary.Create<string, ModelPath?>(StringComparer.Ordinal));

    /// <summary>Whether the name is the template's own; <paramref name="path"/> is what it stands for, null where that is computed.</summary>
    public bool TryGet(string name, out ModelPath? path)
    {
        for (var inner = Inner; inner is not null; inner = inner.Next)
        {
            if (inner.Name != name) continue;
            path = inner.Path;
            return true;
        }

        return Assigned.TryGetValue(name, out path);
    }
}

/// <summary>A name that a loop adds.</summary>
internal sealed record InnerName(string Name, ModelPath? Path, InnerName? Next);
