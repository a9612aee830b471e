using System.Collections.Immutable;
using System.Globalization;
using RefundKit.Json;

namespace RefundKit.Checks;

/// <summary>Compares what a test lists with the decision that came out.</summary>
internal static class ExpectedPart
{
    public static void Compare(LocatedValue expected, LocatedValue? actual, ImmutableArray<PolicyTestDifference>.Builder differences)
    {
        if (actual is null || actual.Kind != expected.Kind)
        {
            if (actual is not null || expected.Kind != LocatedKind.Null) Differ(expected, actual, differences);
            return;
        }

        switch (expected.Kind)
        {
            case LocatedKind.Object:
                foreach (var member in expected.Children) Compare(member, actual[member.Name!], differences);
                break;
            case LocatedKind.Array when expected.Children.All(item => item.Kind != LocatedKind.Object):
                if (Json(expected) != Json(actual)) Differ(expected, actual, differences);
                break;
            case LocatedKind.Array when expected.Children.Count != actual.Children.Count:
                differences.Add(new PolicyTestDifference(expected.Path, Count(expected), Count(actual)));
                break;
            case LocatedKind.Array:
                for (var i = 0; i < expected.Children.Count; i++) Compare(expected.Children[i], actual.Children[i], differences);
                break;
            default:
                if (Json(expected) != Json(actual)) Differ(expected, actual, differences);
                break;
        }
    }

    private static void Differ(LocatedValue expected, LocatedValue? actual, ImmutableArray<PolicyTestDifference>.Builder differences) =>
        differences.Add(new PolicyTestDifference(expected.Path, expected.Kind == LocatedKind.Null ? "nothing" : Json(expected), actual is null ? "nothing" : Json(actual)));

    private static string Count(LocatedValue list) =>
        list.Children.Count == 1 ? "1 entry" : string.Create(CultureInfo.InvariantCulture, $"{list.Children.Count} entries");

    private static string Json(LocatedValue value) => CanonicalJson.Write(value.ToNode());
}
