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

    private static readonly ValueShape Missing = new(ValueKinds.Missing);
    private static readonly ValueShape Day = new(ValueKinds.Day);
    private static readonly ValueShape Amount = new(ValueKinds.Amount);
    private static readonly ValueShape Words = new(ValueKinds.Words);

    // A text reads the same few names again and again, and looking for what is meant by an unknown one takes long.
    private readonly Dictionary<string, NameLookup> _found = new(StringComparer.Ordinal);

    public NameLookup Find(string path)
    {
        if (!_found.TryGetValue(path, out var found)) _found.Add(path, found = NameLookup.Resolve(path, Promises, Own));
        return found;
    }

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

    /// <summary>What a name of a group, or of several, can be; missing where one of them does not have it, or need not at this step.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="name">The name.</param>
    /// <param name="isThere">Whether the group is known to have a value, and so what comes with it.</param>
    public ValueShape Of(ImmutableArray<string> groups, string name, bool isThere)
    {
        if (groups.IsEmpty) return ValueShape.Any with { Kinds = ValueKinds.Any | ValueKinds.Missing };
        var found = ValueShape.None;
        foreach (var group in groups)
        {
            var path = $"{group}.{name}";
            var asked = Find(path);
            found |= asked.Failure is null || groups.Length == 1 ? Of(path) : Missing;
            var isSure = asked.Name is { } known ? known.IsSureAt(Step) || (isThere && ReplyCatalogue.ComesWith(group, path)) : asked.Failure is not null || !asked.IsGroup || name != "size";
            if (!isSure) found |= Missing;
        }

        return found;
    }

    /// <summary>
    /// Whether a value is groups of names, each of which may have no value though names in it always have one: not an item
    /// of a list, which is there or is not.
    /// </summary>
    public static bool MayBeBare(ValueShape value) =>
        value.Has(ValueKinds.Group) && value.IsOnly(ValueKinds.Group | ValueKinds.Absent) && !value.Groups.IsEmpty
        && value.Groups.All(group => group != Extra && !group.EndsWith("[]", StringComparison.Ordinal));

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
