using System.Text;
using RefundKit.Problems;

namespace RefundKit.Metrics;

/// <summary>Tells which rows of a log are read, and what is odd about the conditions afterwards.</summary>
internal sealed class RowFilter(EventLogOptions options)
{
    // So many values of a condition that no row meets are named; the name of a case would fill memory otherwise.
    private const int MostValues = 8;
    private readonly byte[][][] _values = [.. options.Where.Select(condition => condition.Values.Select(Encoding.UTF8.GetBytes).ToArray())];
    private readonly bool[] _isSeen = new bool[options.Where.Length];
    private readonly bool[] _isMet = new bool[options.Where.Length];
    private readonly List<string>[] _others = [.. options.Where.Select(_ => new List<string>())];

    /// <summary>The columns it looks at, in the order of the slices of <see cref="Takes"/>.</summary>
    public IReadOnlyList<string> Columns { get; } = [.. options.Where.Select(condition => condition.Column)];

    /// <summary>The rows it left out.</summary>
    public long LeftOut { get; private set; }

    public bool Takes(ReadOnlySpan<byte> bytes, ReadOnlySpan<Slice> slices)
    {
        var takes = true;
        for (var i = 0; i < _values.Length; i++)
        {
            _isSeen[i] |= !slices[i].IsMissing;
            var value = slices[i].Of(bytes);
            var isMet = false;
            foreach (var wanted in _values[i]) isMet |= value.SequenceEqual(wanted);
            _isMet[i] |= isMet;
            takes &= isMet;
            if (!isMet && !_isMet[i] && !value.IsEmpty) Note(_others[i], value);
        }

        if (!takes) LeftOut++;
        return takes;
    }

    public void Report(LogProblems problems)
    {
        for (var i = 0; i < _values.Length; i++)
        {
            if (_isMet[i]) continue;
            if (_isSeen[i])
                problems.Warn("RK8015", $"no row has the value asked for in \"{Columns[i]}\"; it has {Listed(_others[i])}", NameSuggestion.Sentence(options.Where[i].Values.FirstOrDefault() ?? "", _others[i]));
            else problems.Warn("RK8004", $"no row of the log has \"{Columns[i]}\", by which rows are chosen");
        }
    }

    private static string Listed(List<string> values) =>
        values.Count == 0 ? "no others" : string.Join(", ", values.Take(MostValues - 1).Select(value => $"\"{PrintableText.Shorten(value)}\"")) + (values.Count == MostValues ? ", …" : "");

    private static void Note(List<string> others, ReadOnlySpan<byte> value)
    {
        if (others.Count == MostValues) return;
        var text = Encoding.UTF8.GetString(value);
        if (!others.Contains(text)) others.Add(text);
    }
}
