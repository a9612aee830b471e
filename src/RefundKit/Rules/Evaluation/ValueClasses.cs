using System.Collections.Frozen;
using RefundKit.Requests;

namespace RefundKit.Rules.Evaluation;

/// <summary>
/// The classes of a fact's values between which a set of lines cannot tell. Class 0 is the unknown value; the others are
/// words, the ends of intervals and what lies between them.
/// </summary>
internal abstract class ValueClasses
{
    /// <summary>How many classes there are.</summary>
    public abstract int Count { get; }

    /// <summary>The class of a value that has been read.</summary>
    public abstract int Of(in FactValue value);

    /// <summary>What a line answers for every value of a class but the unknown one.</summary>
    protected abstract Truth AskKnown(CompiledLine line, int place);

    public Truth Ask(CompiledLine line, int place)
    {
        if (line is KnownLine) return place == 0 ? Truth.False : Truth.True;
        return place == 0 ? Truth.Unknown : AskKnown(line, place);
    }

    /// <summary>The classes for lines over one fact; whether it is known, where its values have no others.</summary>
    public static ValueClasses For(FactType type, IReadOnlyList<CompiledLine> lines) => type switch
    {
        FactType.Text => new WordClasses(lines),
        FactType.Boolean => new FlagClasses(),
        FactType.Number or FactType.Money or FactType.Date or FactType.Duration => new NumberClasses(lines),
        _ => new PresenceClasses(),
    };

    /// <summary>Whether a line can be answered by the class of a value alone.</summary>
    public static bool Answers(CompiledCondition line) => line is KnownLine or WordLine or FlagLine or IntervalLine or NumberListLine;

    private sealed class PresenceClasses : ValueClasses
    {
        public override int Count => 2;

        public override int Of(in FactValue value) => value.IsKnown ? 1 : 0;

        protected override Truth AskKnown(CompiledLine line, int place) => throw new InvalidOperationException("Only presence is asked of such a fact by its class.");
    }

    private sealed class FlagClasses : ValueClasses
    {
        public override int Count => 3;

        public override int Of(in FactValue value) => !value.IsKnown ? 0 : value.AsFlag ? 2 : 1;

        protected override Truth AskKnown(CompiledLine line, int place) => ((FlagLine)line).Wanted == (place == 2) ? Truth.True : Truth.False;
    }

    private sealed class WordClasses : ValueClasses
    {
        private readonly FrozenDictionary<string, int> _places;
        private readonly string[] _words;

        public WordClasses(IReadOnlyList<CompiledLine> lines)
        {
            _words = [.. lines.OfType<WordLine>().SelectMany(line => line.Words.All).Distinct(StringComparer.OrdinalIgnoreCase)];
            _places = _words.Select((word, i) => (word, i)).ToFrozenDictionary(pair => pair.word, pair => pair.i + 2, StringComparer.OrdinalIgnoreCase);
        }

        public override int Count => _words.Length + 2;

        public override int Of(in FactValue value) => !value.IsKnown ? 0 : _places.TryGetValue(value.AsText, out var place) ? place : 1;

        protected override Truth AskKnown(CompiledLine line, int place) => place == 1 ? ((WordLine)line).AskOther : ((WordLine)line).AskWord(_words[place - 2]);
    }
}
