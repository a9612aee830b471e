using RefundKit.Json;
using RefundKit.Policies;
using RefundKit.Problems;

namespace RefundKit.Checks;

/// <summary>Where a test stands in the text its policy was read from; nowhere for a policy made in C#.</summary>
internal sealed class PolicyTestPlaces
{
    private readonly LocatedValue? _test;
    private readonly LocatedValue? _case;

    public PolicyTestPlaces(RefundPolicy policy, int test, int? variation)
    {
        _test = policy.Source?["tests"]?.Children[test];
        _case = variation is { } i ? _test?["cases"]?.Children[i] : null;
        Path = variation is null ? FormattableString.Invariant($"tests[{test}]") : FormattableString.Invariant($"tests[{test}].cases[{variation}]");
    }

    /// <summary>The path in the policy.</summary>
    public string Path { get; }

    public TextPosition? Position => (_case ?? _test)?.Position;

    /// <summary>The place of a path that begins with <c>request</c> or <c>expect</c>: in the variation, where it says so, else in the test.</summary>
    public TextPosition? Of(string path)
    {
        var cut = path.IndexOfAny(['.', '[']);
        var (member, rest) = cut < 0 ? (path, "") : (path[..cut], path[cut..].TrimStart('.'));
        if (_case?[member == "request" ? "with" : member] is { } own)
        {
            var place = PolicyPlaces.Find(own, rest, out var beyond);
            var said = rest[..^beyond.Length];

            // What is expected is replaced member by member; a request is merged, and only its lists are replaced whole.
            if (beyond.Length == 0 || (member == "request" ? said.Contains('[', StringComparison.Ordinal) : said.Length > 0)) return place.Position;
        }

        return (_test?[member] is { } shared ? PolicyPlaces.Find(shared, rest) : _case ?? _test)?.Position;
    }
}
