using System.Collections.Immutable;
using RefundKit.Policies;

namespace RefundKit.Templates;

/// <summary>What the names of a reply can be, by their kinds in the catalogue and in the policy.</summary>
/// <param name="Promises">The promises the policy makes to customers; null where any may be named.</param>
/// <param name="Own">The host's own names; null where any may be read.</param>
/// <param name="Step">The step of the text; null for any.</param>
internal sealed record ShapeCatalogue(IReadOnlyList<string>? Promises, IReadOnlyDictionary<string, ReplyName>? Own, ReplyStep? Step)
{
    // The group of the host's own names, of which any may be there.
    private const string Extra = "extra";

    private static readonly ValueShape Day = new(ValueKinds.Day);
    private static readonly ValueShape Amount = new(ValueKinds.Amount);
    private static readonly ValueShape Words = new(ValueKinds.Words);

    public NameLookup Find(string path) => NameLookup.Resolve(path, Promises, Own);

    /// <summary>What a path comes to; anything where it is unknown, which is another problem.</summary>
    public ValueShape Of(string path)
    {
        var found = Find(path);
        if (found.Failure is not null) return ValueShape.Any;
        if (found.IsGroup) return path.EndsWith(".size", StringComparison.Ordinal) ? ValueShape.Number : new ValueShape(ValueKinds.Group) { Path = path, Groups = [path] };
        if (path == Extra) return new ValueShape(ValueKinds.Group) { Path = path, Groups = [path] };
        if (found.Name is not { } name) return ValueShape.Any;
        var shape = found.Part is { } part ? Part(OfKind(name.Kind), part) : name.Kind == NameKind.List ? ValueShape.ListOf(Of(path + "[]")) : OfKind(name.Kind);
        return shape with { Path = path };
    }

    /// <summary>What a name of several groups can be; missing where one of them does not have it, or need not.</summary>
    public ValueShape Of(ImmutableArray<string> groups, string name)
    {
        if (groups.Length == 1) return Of($"{groups[0]}.{name}");
        var found = groups.IsEmpty ? ValueShape.Any with { Kinds = ValueKinds.Any | ValueKinds.Missing } : ValueShape.None;
        foreach (var group in groups)
        {
            var asked = Find($"{group}.{name}");
            found |= asked.Failure is null ? Of($"{group}.{name}") : new ValueShape(ValueKinds.Missing);
            if (asked.Name?.IsSureAt(Step) == false) found |= new ValueShape(ValueKinds.Missing);
        }

        return found;
    }

    /// <summary>A part that a value has by itself, such as the currency of an amount; unset where it has none.</summary>
    public static ValueShape Part(ValueShape value, string part)
    {
        var found = ValueShape.None;
        if (value.Has(ValueKinds.Amount)) found |= part switch { "amount" => new ValueShape(ValueKinds.AmountNumber), "currency" => ValueShape.Text, _ => Size() };
        if (value.Has(ValueKinds.Day)) found |= part switch { "iso" or "withoutWeekday" => new ValueShape(ValueKinds.DayText), "year" or "month" or "day" or "weekday" => ValueShape.Number with { IsNotZero = true }, _ => Size() };
        if (value.Has(ValueKinds.Words)) found |= part == "code" ? ValueShape.Text : Size();
        if (value.Has(ValueKinds.Text | ValueKinds.AmountText | ValueKinds.DayText)) found |= Size();
        return found.Kinds == ValueKinds.None ? new ValueShape(ValueKinds.Unset) : found;

        ValueShape Size() => part == "size" ? ValueShape.Number : new ValueShape(ValueKinds.Unset);
    }

    private static ValueShape OfKind(NameKind kind) => kind switch
    {
        NameKind.Money => Amount,
        NameKind.Date => Day,
        NameKind.Words => Words,
        NameKind.Number => ValueShape.Number,
        _ => ValueShape.Text,
    };
}
