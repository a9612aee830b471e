using System.Collections.Immutable;
using RefundKit.Problems;

namespace RefundKit.Decisions;

/// <summary>What a calculation has to say besides its amounts; costs nothing while there is nothing to say.</summary>
internal struct QuoteNotes(Currency currency)
{
    private List<Problem>? _problems;
    private List<QuoteDiscrepancy>? _discrepancies;

    public readonly bool HasProblems => _problems is not null;

    public readonly Currency Currency => currency;

    public void Refuse(string id, string path, string message) => (_problems ??= []).Add(QuoteProblems.Make(id, path, message));

    public void Note(string code, long expected, long actual, string? subject = null) =>
        Note(code, new Money(expected, currency), new Money(actual, currency), subject);

    public void Note(string code, Money expected, Money actual, string? subject) =>
        (_discrepancies ??= []).Add(new QuoteDiscrepancy(code, expected, actual) { Subject = subject });

    public void Note(QuoteDiscrepancy found) => (_discrepancies ??= []).Add(found);

    /// <summary>
    /// The minor units of an amount in the order's currency, at least 0 and at most <see cref="Money.Limit"/>; 0 with a
    /// problem for any other. An amount nobody set is default(Money), zero in no currency.
    /// </summary>
    public long Read(Money money, string path, int index = -1, string? member = null)
    {
        var isFine = (money.Currency == currency && money.MinorUnits is >= 0 and <= Money.Limit) || money == default;
        return isFine ? money.MinorUnits : Refused(money, path, index, member);
    }

    private long Refused(Money money, string path, int index, string? member)
    {
        var place = index < 0 ? path : FormattableString.Invariant($"{path}[{index}].{member}");
        if (money.Currency != currency) Refuse(QuoteProblems.WrongCurrency, place, $"{money} is not in the order's currency {currency.Code}");
        else if (money.MinorUnits < 0) Refuse(QuoteProblems.NegativeAmount, place, $"{money} is negative");
        else Refuse(QuoteProblems.AmountTooLarge, place, $"{money} is beyond what can be calculated");
        return 0;
    }

    /// <summary>A sum within <see cref="Money.Limit"/>; 0 with a problem for one beyond.</summary>
    public long Within(Int128 sum, string path)
    {
        if (sum <= Money.Limit) return (long)sum;
        Refuse(QuoteProblems.AmountTooLarge, path, $"The sum is beyond what can be calculated");
        return 0;
    }

    public readonly ImmutableArray<Problem> Problems => [.. _problems ?? []];

    public readonly ImmutableArray<QuoteDiscrepancy> Discrepancies => _discrepancies is null ? [] : [.. _discrepancies];
}
