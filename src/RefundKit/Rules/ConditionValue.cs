using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using RefundKit.Requests;

namespace RefundKit.Rules;

/// <summary>The right-hand side of a condition, as written; its canonical spelling is its identity.</summary>
internal abstract record ConditionValue
{
    private protected ConditionValue()
    {
    }

    /// <summary>A bare word or a quoted text; also the name of a word group.</summary>
    public sealed record Word(string Text) : ConditionValue
    {
        public override string ToString() => ConditionSyntax.IsBare(Text) ? Text : "'" + Text.Replace("'", "''", StringComparison.Ordinal) + "'";
    }

    public sealed record Number(decimal Value) : ConditionValue
    {
        public override string ToString() => FactValue.Canonical(Value);
    }

    public sealed record Amount(Money Value) : ConditionValue
    {
        public override string ToString() => Value.ToString();
    }

    public sealed record Day(LocalDate Value) : ConditionValue
    {
        public override string ToString() => LocalDatePattern.Iso.Format(Value);
    }

    public sealed record Span(Duration Value) : ConditionValue
    {
        public override string ToString() => FactValue.SpanText(Value);
    }

    public sealed record Range(ConditionValue Low, ConditionValue High) : ConditionValue
    {
        public override string ToString() => $"{Low} and {High}";
    }

    public sealed record List(ImmutableArray<ConditionValue> Items) : ConditionValue
    {
        public bool Equals(List? other) => other is not null && Items.SequenceEqual(other.Items);

        public override int GetHashCode() => Items.Aggregate(Items.Length, HashCode.Combine);

        public override string ToString() => "[" + string.Join(", ", Items) + "]";
    }
}
