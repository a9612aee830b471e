using System.Collections;

namespace RefundKit.Requests;

/// <summary>
/// Facts by name, for rules without any order: a helpdesk fills it from its own ticket. Fill it on one thread; once
/// filled it may be read from many.
/// </summary>
/// <example><code>var facts = new FactSet { ["ticket.waitingHours"] = FactValue.Of(30m) };</code></example>
public sealed class FactSet : IFactSource, IEnumerable<KeyValuePair<string, FactValue>>
{
    private Dictionary<string, FactValue> _values;
    private bool _isShared;

    /// <summary>An empty set.</summary>
    public FactSet() => _values = new Dictionary<string, FactValue>(StringComparer.Ordinal);

    private FactSet(Dictionary<string, FactValue> values) => (_values, _isShared) = (values, true);

    /// <summary>The value of a fact; unknown where none was set.</summary>
    public FactValue this[string name]
    {
        get => _values.GetValueOrDefault(name);
        set
        {
            if (_isShared) (_values, _isShared) = (new Dictionary<string, FactValue>(_values, StringComparer.Ordinal), false);
            _values[name] = value;
        }
    }

    /// <inheritdoc/>
    public FactValue Read(FactDefinition fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return _values.TryGetValue(fact.Name, out var value) && value.IsKnown ? value : fact.WhenAbsent;
    }

    /// <summary>A bare set of facts has no items.</summary>
    public int CountItems(ItemRange range) => 0;

    /// <summary>A bare set of facts has no items.</summary>
    public FactValue ReadItem(ItemRange range, int index, FactDefinition fact) => FactValue.Unknown;

    /// <summary>What it holds now, whatever is set later.</summary>
    internal FactSet Snapshot()
    {
        _isShared = true;
        return new FactSet(_values);
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, FactValue>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
