namespace RefundKit.Templates;

/// <summary>
/// What the names of a template's own can be at one place of it, and which paths are known to have a value there because a
/// condition asked. Immutable.
/// </summary>
internal sealed class ShapeScope
{
    private readonly Dictionary<string, int> _numbers;
    private readonly ShapeBudget _budget;
    private readonly ShapeSlots _slots;

    /// <param name="budget">Charged for what differs between scopes that are joined.</param>
    public ShapeScope(ShapeBudget budget) => (_numbers, _budget) = (new Dictionary<string, int>(StringComparer.Ordinal), budget);

    private ShapeScope(ShapeScope from, ShapeSlots slots) => (_numbers, _budget, _slots) = (from._numbers, from._budget, slots);

    /// <summary>What a name of the template's own can be; null for a name of the reply.</summary>
    public ValueShape? Find(string name)
    {
        var slot = Slot(name);
        return slot.Inner ?? slot.Variable;
    }

    // What was asked about a name is no longer known once it is another value's.
    public ShapeScope Assign(string name, ValueShape shape) => With(name, new ShapeSlot { Inner = Slot(name).Inner, Variable = shape });

    public ShapeScope Enter(string name, ValueShape shape) => With(name, new ShapeSlot { Inner = shape, Variable = Slot(name).Variable });

    /// <summary>The names of loops as they were before, with what has been assigned since.</summary>
    public ShapeScope LeaveTo(ShapeScope before) => Made(before, ShapeSlots.Join(before._slots, _slots, ShapeSlot.Behind, _budget));

    public bool IsPresent(string root, string path) => Slot(root).Present.Contains(path);

    public bool IsNotZero(string root, string path) => Slot(root).NotZero.Contains(path);

    public ShapeScope WithPresent(string root, string path) => IsPresent(root, path) ? this : With(root, Slot(root).WithPresent(path));

    public ShapeScope WithNotZero(string root, string path) => IsNotZero(root, path) ? this : With(root, Slot(root).WithNotZero(path));

    /// <summary>What is known after one of two ways was gone.</summary>
    public static ShapeScope operator |(ShapeScope left, ShapeScope right) =>
        ReferenceEquals(left, right) ? left : Made(left, ShapeSlots.Join(left._slots, right._slots, ShapeSlot.Either, left._budget));

    /// <summary>What is known after one of two ways was gone, of which one may end before its end.</summary>
    public static ShapeScope? Either(ShapeScope? left, ShapeScope? right) => left is null ? right : right is null ? left : left | right;

    /// <summary>Whether nothing was learned between the two about what variables can be, and nothing forgotten about what has a value.</summary>
    public bool Knows(ShapeScope other) => ShapeSlots.AreSame(_slots, other._slots, _budget);

    /// <summary>With variables that differ from an earlier scope being anything, a missing value too, and staying so.</summary>
    public ShapeScope Loosened(ShapeScope earlier) => Made(this, ShapeSlots.Join(earlier._slots, _slots, ShapeSlot.Loosened, _budget));

    private static ShapeScope Made(ShapeScope from, ShapeSlots slots) => new(from, slots);

    private ShapeSlot Slot(string name) => _numbers.TryGetValue(name, out var number) ? _slots[number] : ShapeSlot.Empty;

    private ShapeScope With(string name, ShapeSlot slot)
    {
        if (!_numbers.TryGetValue(name, out var number))
        {
            number = _numbers.Count;
            _numbers.Add(name, number);
        }

        return new ShapeScope(this, _slots.With(number, slot));
    }
}
