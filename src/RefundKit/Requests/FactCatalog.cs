using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace RefundKit.Requests;

/// <summary>The facts that conditions may read, by name. Immutable and thread-safe.</summary>
public sealed class FactCatalog
{
    private readonly Dictionary<string, FactDefinition> _byName = new(StringComparer.Ordinal);

    /// <summary>Makes a catalogue of a host's own facts, for rules without any order.</summary>
    /// <param name="facts">The definitions; names must differ.</param>
    /// <exception cref="ArgumentException">A name stands twice or is no fact name.</exception>
    public FactCatalog(IEnumerable<FactDefinition> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var all = ImmutableArray.CreateBuilder<FactDefinition>();
        foreach (var fact in facts)
        {
            if (!IsName(fact.Name)) throw new ArgumentException($"\"{fact.Name}\" is no name of a fact: letters, digits and - in parts between points.", nameof(facts));
            if (!_byName.TryAdd(fact.Name, fact with { Index = all.Count })) throw new ArgumentException($"The fact \"{fact.Name}\" stands twice.", nameof(facts));
            all.Add(_byName[fact.Name]);
        }

        Facts = all.ToImmutable();
    }

    /// <summary>The facts of every refund request, as the documentation lists them.</summary>
    public static FactCatalog BuiltIn { get; } = new(BuiltInFacts.All);

    /// <summary>The facts, in a fixed order.</summary>
    public ImmutableArray<FactDefinition> Facts { get; }

    /// <summary>This catalogue with a host's facts added.</summary>
    /// <exception cref="ArgumentException">A name is taken.</exception>
    public FactCatalog With(IEnumerable<FactDefinition> facts) => new(Facts.Concat(facts));

    /// <summary>The fact of that name.</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out FactDefinition? fact) => _byName.TryGetValue(name, out fact);

    /// <summary>Whether a text can name a fact: parts of letters, digits and hyphens between points, a letter first.</summary>
    internal static bool IsName(string name) =>
        name.Length is > 0 and <= 100
        && name.Split('.').All(part => part.Length > 0 && char.IsAsciiLetter(part[0]) && part.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'));
}
