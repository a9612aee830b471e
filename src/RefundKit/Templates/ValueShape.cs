using System.Collections.Immutable;
using Fluid.Values;
using RefundKit.Liquid.Nodes;

namespace RefundKit.Templates;

/// <summary>What a value can be: its kinds, and what else is known of it. Immutable.</summary>
/// <param name="Kinds">Everything it can be.</param>
internal sealed record ValueShape(ValueKinds Kinds)
{
    private const ValueKinds Nothing = ValueKinds.Nil | ValueKinds.Absent;

    public static readonly ValueShape None = new(ValueKinds.None);
    public static readonly ValueShape Nil = new(ValueKinds.Nil);
    public static readonly ValueShape Text = new(ValueKinds.Text);
    public static readonly ValueShape Number = new(ValueKinds.Number);
    public static readonly ValueShape Flag = new(ValueKinds.Flag);
    public static readonly ValueShape Any = new(ValueKinds.Any);

    /// <summary>What a variable is that each round of a loop makes something else of; joined with anything it stays so.</summary>
    public static readonly ValueShape Loose = new(ValueKinds.Any | ValueKinds.Absent);

    /// <summary>Where in the catalogue it stands; null for what a template made, and for what stands in several places.</summary>
    public string? Path { get; init; }

    /// <summary>The groups of names that it can be; empty for what is none, or a group of which nothing is known.</summary>
    public ImmutableArray<string> Groups { get; init; } = [];

    /// <summary>What an item of the list can be; null where the list has none, or it is no list.</summary>
    public ValueShape? Item { get; init; }

    /// <summary>How many items the list has at least.</summary>
    public int Least { get; init; }

    /// <summary>The value, where it is made of literals alone.</summary>
    public FluidValue? Constant { get; init; }

    /// <summary>Whether it is a number that is not zero.</summary>
    public bool IsNotZero { get; init; }

    /// <summary>The name that has no value where it is missing.</summary>
    public PathExpression? Absent { get; init; }

    /// <summary>Whether what is missing is an item of a list that may be empty or shorter.</summary>
    public bool IsItemAbsent { get; init; }

    public static ValueShape ListOf(ValueShape item, string? path = null) => new(ValueKinds.List) { Item = item, Path = path };

    /// <summary>A name of a group with its value, as a loop over the group has them.</summary>
    public static readonly ValueShape Pair = ListOf(Any) with { Least = 2 };

    public static ValueShape Of(FluidValue constant) => constant switch
    {
        StringValue => Text with { Constant = constant },
        NumberValue => Number with { Constant = constant, IsNotZero = constant.ToNumberValue() != 0 },
        BooleanValue => Flag with { Constant = constant },
        ArrayValue list => ListOf(list.Values.Aggregate(None, (item, value) => item | Of(value))) with { Constant = constant, Least = list.Values.Count },
        _ => Nil with { Constant = constant },
    };

    public static ValueShape operator |(ValueShape left, ValueShape right)
    {
        if (ReferenceEquals(left, right) || right.Kinds == ValueKinds.None) return left;
        if (left.Kinds == ValueKinds.None) return right;
        if (ReferenceEquals(left, Loose) || ReferenceEquals(right, Loose)) return Loose;
        if (left == right) return left;
        return new ValueShape(left.Kinds | right.Kinds)
        {
            Path = left.Path == right.Path || right.IsOnly(Nothing) ? left.Path : left.IsOnly(Nothing) ? right.Path : null,
            Groups = left.Groups.IsEmpty ? right.Groups : [.. left.Groups.Union(right.Groups, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Item = left.Item is { } item && right.Item is { } other ? item | other : left.Item ?? right.Item,
            Least = Math.Min(left.Least, right.Least),
            Constant = Equals(left.Constant, right.Constant) ? left.Constant : null,
            IsNotZero = left.IsNotZero && right.IsNotZero,
            Absent = left.Absent ?? right.Absent,
            IsItemAbsent = left.IsItemAbsent || right.IsItemAbsent,
        };
    }

    public bool Equals(ValueShape? other) =>
        ReferenceEquals(this, other) || (other is not null && Kinds == other.Kinds && Path == other.Path && IsNotZero == other.IsNotZero && Least == other.Least && IsItemAbsent == other.IsItemAbsent && Equals(Item, other.Item) && Equals(Constant, other.Constant)
        && Groups.SequenceEqual(other.Groups, StringComparer.Ordinal));

    public override int GetHashCode() => HashCode.Combine(Kinds, Path, IsNotZero, Groups.Length);

    public bool Has(ValueKinds kinds) => (Kinds & kinds) != 0;

    /// <summary>Whether it is nothing else; true for nothing at all.</summary>
    public bool IsOnly(ValueKinds kinds) => (Kinds & ~kinds) == 0;

    public ValueShape Without(ValueKinds kinds) => Has(kinds) ? this with { Kinds = Kinds & ~kinds } : this;

    public ValueShape OrNil() => Has(ValueKinds.Nil) ? this : this with { Kinds = Kinds | ValueKinds.Nil, Constant = null };

    /// <summary>Its items as filters on lists see them: lists in lists are flattened, and what is no list is a list of one.</summary>
    public ValueShape Items()
    {
        var single = Without(ValueKinds.List | Nothing) with { Item = null, Constant = null };
        var listed = !Has(ValueKinds.List) || Item is null ? None : Item.Has(ValueKinds.List) ? Item.Items() : Item;
        return single.Kinds == ValueKinds.None ? listed : listed | single;
    }
}
