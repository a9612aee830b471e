using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using RefundKit.Law;
using RefundKit.Orders;

namespace RefundKit.Duties;

/// <summary>One edition of how long money takes. Immutable and thread-safe.</summary>
/// <example><code>var row = ArrivalTimes.Embedded.Find("card", "stripe", "US", new LocalDate(2026, 11, 20));</code></example>
public sealed class ArrivalTimes
{
    // Methods go by several names at shops and gateways; a brand of card is a card.
    private static readonly FrozenDictionary<string, string> Aliases = new Dictionary<string, string>(MethodNames.Comparer)
    {
        ["credit-card"] = "card", ["debit-card"] = "card", ["visa"] = "card", ["mastercard"] = "card", ["amex"] = "card", ["american-express"] = "card",
        ["apple-pay"] = "card", ["google-pay"] = "card", ["mobilepay"] = "vipps", ["wechat"] = "wechat-pay",
    }.ToFrozenDictionary(MethodNames.Comparer);

    // What the house books itself is there at once, and no bank is waited for.
    private static readonly FrozenSet<string> Own = new[] { "store-credit", "gift-card", "cash" }.ToFrozenSet(MethodNames.Comparer);

    private readonly FrozenDictionary<string, DutyCount> _counts;

    // A gateway's by every name it goes by; a method's by the row's own, since a host may have rows for what is an alias here.
    private readonly FrozenDictionary<string, (ArrivalTime[] General, ArrivalTime[] Usual)> _byMethod;
    private readonly FrozenDictionary<string, ArrivalTime[]> _byGateway;

    /// <summary>Makes an edition of rows, for a host that keeps its own.</summary>
    /// <param name="edition">The edition's id, such as <c>2026-11</c>; it is kept with every decision.</param>
    /// <param name="rows">The rows, in any order.</param>
    /// <exception cref="ArgumentException">The edition has no id, two rows have the same id, or one names neither a method nor a gateway.</exception>
    public ArrivalTimes(string edition, IEnumerable<ArrivalTime> rows)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(edition);
        ArgumentNullException.ThrowIfNull(rows);
        Edition = edition;
        Rows = [.. rows];
        DatedRows.ThrowIfTwice(Rows, row => row.Id, "arrival times");
        if (Rows.FirstOrDefault(row => row is { Method: null, Gateway: null }) is { } nothing)
            throw new ArgumentException($"The arrival time \"{nothing.Id}\" names neither a method nor a gateway.", nameof(rows));
        _counts = Rows.ToFrozenDictionary(row => row.Id, row => new DutyCount { After = "refund", Least = row.Least, Most = row.Most, Unit = row.Unit }, StringComparer.Ordinal);
        _byMethod = Rows.Where(row => row.Method is not null).GroupBy(row => row.Method!, MethodNames.Comparer).ToFrozenDictionary(
            group => group.Key,
            group => (group.Where(row => row.Gateway is null).ToArray(), group.Where(row => !row.IsExceptional).ToArray()), MethodNames.Comparer);
        _byGateway = ByName(Rows.Where(row => row.Gateway is not null), row => row.Gateway!);
    }

    /// <summary>The edition that comes with the package.</summary>
    public static ArrivalTimes Embedded { get; } = new("2026-11", ArrivalRows.All);

    /// <summary>The edition's id, such as <c>2026-11</c>.</summary>
    public string Edition { get; }

    /// <summary>All rows, each with its source, the day it was checked and its confidence.</summary>
    public ImmutableArray<ArrivalTime> Rows { get; }

    /// <summary>This edition with newer rows laid over it; one of the same id takes the place of the one before.</summary>
    /// <param name="edition">The id of the new edition, such as <c>2026-11+acme.3</c>.</param>
    /// <param name="rows">The newer rows.</param>
    /// <exception cref="ArgumentException">The edition has no id, two of <paramref name="rows"/> have the same id, or one names neither a method nor a gateway.</exception>
    public ArrivalTimes With(string edition, params IEnumerable<ArrivalTime> rows) => new(edition, DatedRows.Under(Rows, rows, row => row.Id));

    /// <summary>
    /// The row for a payment; null where none is known. The gateway's own row for the method comes before its row for all
    /// methods, and that before the method's row for all gateways; of each, the country's own comes first. A method's rows by
    /// the name given come before those of the method it is another name of. Where no gateway is known, any may have taken
    /// the payment: the slowest of the method's rows counts, but for such as are exceptional. Shops that name the gateway
    /// where the method is asked for get the slowest of its rows.
    /// </summary>
    /// <param name="method">The method, such as <c>card</c> or <c>visa</c>; case, <c>_</c>, <c>-</c> and spaces do not matter.</param>
    /// <param name="gateway">The gateway; null where it is not known.</param>
    /// <param name="country">The customer's country; null where it is not known.</param>
    /// <param name="day">The day the refund is sent.</param>
    public ArrivalTime? Find(string method, string? gateway, string? country, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(method);
        if (gateway is not null && _byGateway.TryGetValue(gateway, out var own)
            && (Best(own, method, country, day) ?? (Aliases.TryGetValue(method, out var other) ? Best(own, other, country, day) : null) ?? Best(own, null, country, day)) is { } narrow) return narrow;
        return OfMethod(method, gateway is not null, country, day)
            ?? (Aliases.TryGetValue(method, out var alias) ? OfMethod(alias, gateway is not null, country, day) : null)
            ?? Slowest(_byGateway.GetValueOrDefault(method), country, day);
    }

    /// <summary>Whether a gateway has rows of its own.</summary>
    internal bool KnowsGateway(string gateway) => _byGateway.ContainsKey(gateway);

    private ArrivalTime? OfMethod(string method, bool hasGateway, string? country, LocalDate day)
    {
        if (!_byMethod.TryGetValue(method, out var rows)) return null;
        if (hasGateway) return Best(rows.General, method, country, day);
        return Slowest(rows.Usual, country, day);
    }

    /// <summary>How a row of this edition is counted.</summary>
    internal DutyCount CountOf(ArrivalTime row) => _counts[row.Id];

    /// <summary>Whether the house itself books what goes back to such a payment, so that it is there at once.</summary>
    internal static bool IsBookedByTheHouse(string method) => Own.Contains(method);

    private static ArrivalTime? Best(ArrivalTime[] rows, string? method, string? country, LocalDate day)
    {
        ArrivalTime? general = null;
        foreach (var row in rows)
        {
            if ((row.Method is null ? method is not null : !MethodNames.AreAlike(row.Method, method)) || !row.IsInForce(day)) continue;
            if (row.Country is null) general ??= row;
            else if (row.Country == country) return row;
        }

        return general;
    }

    private static ArrivalTime? Slowest(ArrivalTime[]? rows, string? country, LocalDate day)
    {
        ArrivalTime? slowest = null;
        foreach (var row in rows ?? [])
        {
            if ((row.Country is null || row.Country == country) && row.IsInForce(day) && (slowest is null || Minutes(row) > Minutes(slowest))) slowest = row;
        }

        return slowest;
    }

    // Five business days make a week; good enough to tell rows apart, and nothing is dated by it.
    private static long Minutes(ArrivalTime row) => row.Most * (row.Unit switch
    {
        DutyUnit.Minutes => 1L,
        DutyUnit.Hours => 60,
        DutyUnit.BusinessHours => 180,
        DutyUnit.Days => 1440,
        _ => 2016,
    });

    private static FrozenDictionary<string, ArrivalTime[]> ByName(IEnumerable<ArrivalTime> rows, Func<ArrivalTime, string> name)
    {
        var all = rows.GroupBy(name, MethodNames.Comparer).ToDictionary(group => group.Key, group => group.ToArray(), MethodNames.Comparer);
        foreach (var (alias, named) in Aliases)
        {
            if (all.TryGetValue(named, out var known)) all.TryAdd(alias, known);
        }

        return all.ToFrozenDictionary(MethodNames.Comparer);
    }
}
