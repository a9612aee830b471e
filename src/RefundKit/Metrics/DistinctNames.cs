using System.Globalization;

namespace RefundKit.Metrics;

/// <summary>Gives out each name once: one that is taken gets the next free number behind it, in constant time however often it comes.</summary>
internal sealed class DistinctNames(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    public bool IsTaken(string name) => _taken.Contains(name);

    public string Take(string name)
    {
        if (_taken.Add(name)) return name;
        var number = _next.GetValueOrDefault(name, 2);
        string own;
        do own = string.Create(CultureInfo.InvariantCulture, $"{name}_{number++}");
        while (!_taken.Add(own));
        _next[name] = number;
        return own;
    }
}
