using System.Globalization;

namespace RefundKit.Metrics;

/// <summary>The attributes a log turns out to have, each under a name of its own, where every one of them is wanted.</summary>
internal sealed class AttributeNames
{
    private readonly List<string> _names = [];
    private readonly DistinctNames _distinct = new([]);

    private readonly HashSet<int> _texts = [];

    public IReadOnlyList<string> All => _names;

    /// <summary>The places of the attributes that the log says are text, whatever they look like.</summary>
    public IReadOnlySet<int> Texts => _texts;

    public void SetText(int attribute, bool isText)
    {
        if (isText) _texts.Add(attribute);
    }

    /// <summary>Adds an attribute. One without a name is called by its place, and the second of a name gets a number.</summary>
    /// <param name="name">The name the log gives it.</param>
    /// <param name="otherwise">The name where another attribute has the first; null to number it.</param>
    /// <returns>Its place.</returns>
    public int Add(string name, string? otherwise = null)
    {
        if (name.Length == 0) name = string.Create(CultureInfo.InvariantCulture, $"column_{_names.Count + 1}");
        if (otherwise is not null && _distinct.IsTaken(name)) name = otherwise;
        _names.Add(_distinct.Take(name));
        return _names.Count - 1;
    }
}
