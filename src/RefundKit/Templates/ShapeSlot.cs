using System.Collections.Immutable;

namespace RefundKit.Templates;

/// <summary>What is known about one name and the paths that begin with it. Immutable.</summary>
internal sealed record ShapeSlot
{
    // What is asked about more paths of one name than anybody writes counts as not asked.
    private const int MostPaths = 64;

    private static readonly ValueShape Unset = new(ValueKinds.Unset);

    public static readonly ShapeSlot Empty = new();

    /// <summary>What a loop makes of the name, which comes before what a variable does.</summary>
    public ValueShape? Inner { get; init; }

    public ValueShape? Variable { get; init; }

    /// <summary>The paths that have a value.</summary>
    public ImmutableHashSet<string> Present { get; init; } = [];

    /// <summary>The paths that are not zero.</summary>
    public ImmutableHashSet<string> NotZero { get; init; } = [];

    public ShapeSlot WithPresent(string path) => Present.Count >= MostPaths ? this : this with { Present = Present.Add(path) };

    public ShapeSlot WithNotZero(string path) => NotZero.Count >= MostPaths ? this : this with { NotZero = NotZero.Add(path) };

    /// <summary>What is known after one of two ways was gone.</summary>
    public static ShapeSlot Either(ShapeSlot left, ShapeSlot right)
    {
        var variable = ReferenceEquals(left.Variable, right.Variable) ? left.Variable : (left.Variable ?? Unset) | (right.Variable ?? Unset);
        return left.With(left.Inner, variable, right);
    }

    /// <summary>What is known behind a loop: its names are gone, and what was assigned stays.</summary>
    public static ShapeSlot Behind(ShapeSlot before, ShapeSlot after) => before.With(before.Inner, after.Variable, after);

    /// <summary>What is known where the variable may be anything.</summary>
    public static ShapeSlot Loosened(ShapeSlot before, ShapeSlot after) =>
        Equals(before.Variable, after.Variable) ? after : after with { Variable = ValueShape.Loose };

    /// <summary>Whether two slots say the same; paths that are known of one are a part of those of the other.</summary>
    public bool Knows(ShapeSlot other) => Equals(Variable, other.Variable) && Present.Count == other.Present.Count && NotZero.Count == other.NotZero.Count;

    private ShapeSlot With(ValueShape? inner, ValueShape? variable, ShapeSlot other)
    {
        var (present, notZero) = (Common(Present, other.Present), Common(NotZero, other.NotZero));
        return Equals(inner, Inner) && Equals(variable, Variable) && ReferenceEquals(present, Present) && ReferenceEquals(notZero, NotZero)
            ? this
            : new ShapeSlot { Inner = inner, Variable = variable, Present = present, NotZero = notZero };
    }

    private static ImmutableHashSet<string> Common(ImmutableHashSet<string> left, ImmutableHashSet<string> right) =>
        ReferenceEquals(left, right) || left.IsEmpty ? left : right.IsEmpty ? [] : left.Intersect(right);
}
