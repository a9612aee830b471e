namespace RefundKit.Rules.Analysis;

/// <summary>
/// The words that lines over one fact name, put together where every line names all of them or none: a list of a thousand
/// articles that stands in one line is one class. Case does not matter.
/// </summary>
internal sealed class WordCells
{
    private readonly Dictionary<string, int> _classOf = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _first = [];

    /// <param name="lists">The lists, one for each line or fewer.</param>
    /// <param name="mark">What else tells words apart, such as the word groups they are found with; null for nothing.</param>
    public WordCells(IReadOnlyList<IReadOnlyList<string>> lists, Func<string, string>? mark = null)
    {
        var signatures = new Dictionary<string, System.Text.StringBuilder>(StringComparer.OrdinalIgnoreCase);
        var order = new List<string>();
        for (var i = 0; i < lists.Count; i++)
        {
            foreach (var word in lists[i].Distinct(StringComparer.OrdinalIgnoreCase))
            {
                if (!signatures.TryGetValue(word, out var signature))
                {
                    signatures.Add(word, signature = new System.Text.StringBuilder(mark?.Invoke(word)));
                    order.Add(word);
                }

                signature.Append(System.Globalization.CultureInfo.InvariantCulture, $" {i}");
            }
        }

        var classes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in order)
        {
            var signature = signatures[word].ToString();
            if (!classes.TryGetValue(signature, out var number))
            {
                classes.Add(signature, number = _first.Count);
                _first.Add(word);
            }

            _classOf.Add(word, number);
        }
    }

    public int Count => _first.Count;

    /// <summary>The word that stands for a class.</summary>
    public string this[int number] => _first[number];

    public bool Knows(string word) => _classOf.ContainsKey(word);

    /// <summary>The classes of a list's words, each once.</summary>
    public int[] Of(IEnumerable<string> words) => [.. words.Select(word => _classOf[word]).Distinct()];
}
