using System.Globalization;
using RefundKit.Json;
using RefundKit.Problems;

namespace RefundKit.Templates;

/// <summary>Any JSON object as a model for Liquid. Depth is bounded by the reader of the JSON.</summary>
internal static class JsonModel
{
    public static Dictionary<string, object?>? Read(LocatedValue root, ProblemList problems)
    {
        if (root.Kind == LocatedKind.Object) return Members(root, problems);
        problems.Add(root.Problem(TemplateProblems.NotAnObject, $"the data is {root.Described}, and must be one object"));
        return null;
    }

    public static object? Value(LocatedValue value, ProblemList problems) => value.Kind switch
    {
        LocatedKind.Null => null,
        LocatedKind.True => true,
        LocatedKind.False => false,
        LocatedKind.Text => value.Text,
        LocatedKind.Number => Number(value, problems),
        LocatedKind.Array => value.Children.Select(item => Value(item, problems)).ToList(),
        _ => Members(value, problems),
    };

    private static Dictionary<string, object?> Members(LocatedValue value, ProblemList problems)
    {
        var members = new Dictionary<string, object?>(value.Children.Count, StringComparer.Ordinal);
        foreach (var member in value.Children) members[member.Name!] = Value(member, problems);
        return members;
    }

    // 1 is whole and 1.0 is not: Liquid divides and prints the two differently.
    private static object? Number(LocatedValue value, ProblemList problems)
    {
        var isWhole = value.Text.AsSpan().IndexOfAny('.', 'e', 'E') < 0;
        if (isWhole && long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)) return whole;
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (decimal.TryParse(value.Text, style, CultureInfo.InvariantCulture, out var number)) return number;
        problems.Add(value.Problem(TemplateProblems.NumberTooLarge, $"the number {LocatedValue.Shorten(value.Text)} is beyond what a template calculates with", "Write it as a text."));
        return null;
    }
}
