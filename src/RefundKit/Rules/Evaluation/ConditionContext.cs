using RefundKit.Messages;
using RefundKit.Requests;

namespace RefundKit.Rules.Evaluation;

/// <summary>
/// What conditions are asked about: the facts, and inside a quantifier the item. Handed on by reference, so that asking
/// allocates nothing; it serves one walk at a time.
/// </summary>
internal struct ConditionContext(IFactSource facts, WordAutomaton? words)
{
    private string? _searched;
    private ulong _hits;
    private ulong[]? _moreHits;

    public readonly IFactSource Facts => facts;

    public ItemRange Range { get; set; }

    public int Item { get; set; } = -1;

    /// <summary>The value of a fact; unknown where the source gave one of another type than was declared.</summary>
    public readonly FactValue Read(FactDefinition fact)
    {
        var value = fact.Scope == FactScope.Item ? facts.ReadItem(Range, Item, fact) : facts.Read(fact);
        return value.Type == fact.Type || (value.Type == FactType.Text && fact.Type == FactType.Message) ? value : FactValue.Unknown;
    }

    /// <summary>Which word groups occur in a text. One search finds them all, and is not repeated while the text stays the same.</summary>
    public bool Contains(string text, int group)
    {
        if (words is null) return false;
        if (!ReferenceEquals(_searched, text))
        {
            if (words.MaskLength == 1)
            {
                _hits = words.Find(text);
            }
            else
            {
                _moreHits ??= new ulong[words.MaskLength];
                Array.Clear(_moreHits);
                words.Find(text, _moreHits);
            }

            _searched = text;
        }

        return ((_moreHits is null ? _hits : _moreHits[group >> 6]) & (1UL << (group & 63))) != 0;
    }
}
