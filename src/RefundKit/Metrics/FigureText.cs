using System.Globalization;

namespace RefundKit.Metrics;

/// <summary>Figures as people read them, in English and the same on every machine.</summary>
public static class FigureText
{
    private const int MostParts = 12;
    private static readonly (string Name, long Seconds)[] Units = [("d", 86_400), ("h", 3_600), ("min", 60), ("s", 1)];

    /// <summary>The value of a metric with its unit; a dash where there is none. Of breakdowns and amounts the first twelve, the most frequent first.</summary>
    /// <param name="value">The value.</param>
    public static string Of(MetricValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Breakdown is { } breakdown) return First([.. breakdown.Select(entry => $"{entry.Key} {Of(entry)}")]);
        if (value.Amounts is { } amounts) return First([.. amounts.OrderByDescending(amount => amount.Count).Select(Of)]);
        return Of(value.Unit, value.Value);
    }

    /// <summary>A number with its unit; a dash where there is none.</summary>
    /// <param name="unit">What it counts in.</param>
    /// <param name="value">The number.</param>
    public static string Of(MetricUnit unit, double? value) => unit switch
    {
        MetricUnit.Seconds => Time(value),
        MetricUnit.Share => Share(value),
        _ => value is { } number ? Number(number) : "-",
    };

    /// <summary>A value of a breakdown: its count, or the share with what it is made of: <c>12.5 % (3 of 24)</c>.</summary>
    /// <param name="entry">The value.</param>
    public static string Of(BreakdownEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Of is { } of ? $"{Share(Ratio.Of(entry.Count, of))} ({Count(entry.Count)} of {Count(of)})" : Count(entry.Count);
    }

    /// <summary>A sum with its currency: <c>1,234.50 EUR</c>, with two decimals at least where it has any.</summary>
    /// <param name="amount">The sum.</param>
    public static string Of(MetricAmount amount)
    {
        ArgumentNullException.ThrowIfNull(amount);
        return amount.Amount.ToString(decimal.IsInteger(amount.Amount) ? "#,0" : "#,0.00##", CultureInfo.InvariantCulture) + " " + amount.Currency;
    }

    /// <summary>What cases have in common: <c>caseOpened with reason arrived-late</c>, <c>messageReceived more than once</c>.</summary>
    /// <param name="trait">What they have in common.</param>
    public static string Of(TargetTrait trait)
    {
        ArgumentNullException.ThrowIfNull(trait);
        return trait.Attribute is { } attribute ? $"{trait.Activity} with {attribute} {trait.Value}" : trait.Repeated ? $"{trait.Activity} more than once" : trait.Activity;
    }

    /// <summary>How two definitions answer for a group of cases: <c>only the first counts it (noStart)</c>.</summary>
    /// <param name="group">The group.</param>
    public static string Of(ReconciliationGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return group.Outcome switch
        {
            ReconciliationOutcome.Same => "both say the same",
            ReconciliationOutcome.FirstIsMore => "the first says more",
            ReconciliationOutcome.SecondIsMore => "the second says more",
            ReconciliationOutcome.OnlyFirst => $"only the first counts it; the second: {group.SecondReason}",
            ReconciliationOutcome.OnlySecond => $"only the second counts it; the first: {group.FirstReason}",
            _ => $"neither counts it: {group.FirstReason}, {group.SecondReason}",
        };
    }

    /// <summary>Who has to act next, as a noun: <c>the house</c>, <c>the carrier</c>.</summary>
    /// <param name="on">Who.</param>
    public static string Of(WaitingOn on) => on switch
    {
        WaitingOn.House => "the house",
        WaitingOn.Customer => "the customer",
        WaitingOn.Carrier => "the carrier",
        WaitingOn.Payment => "the payment provider",
        _ => throw new ArgumentOutOfRangeException(nameof(on)),
    };

    /// <summary>A number with its thousands apart and at most two decimals: <c>1,234.5</c>.</summary>
    /// <param name="number">The number.</param>
    public static string Number(double number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>A count with its thousands apart: <c>1,234,567</c>.</summary>
    /// <param name="count">The count.</param>
    public static string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A share in percent with at most one decimal: <c>12.5 %</c>; a dash where there is none.</summary>
    /// <param name="share">The share, from 0 to 1.</param>
    public static string Share(double? share) => share is { } known ? (known * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %" : "-";

    /// <summary>The two largest units of a duration: <c>2 d 3 h</c>, <c>4 h 12 min</c>, <c>35 s</c>; a dash where there is none.</summary>
    /// <param name="seconds">The duration in seconds.</param>
    public static string Time(double? seconds)
    {
        if (seconds is not { } known) return "-";
        var sign = known < 0 ? "-" : "";
        var rest = (long)Math.Round(Math.Abs(known));
        for (var i = 0; i < Units.Length - 1; i++)
        {
            if (rest < Units[i].Seconds) continue;
            var second = rest % Units[i].Seconds / Units[i + 1].Seconds;
            var first = Plain(rest / Units[i].Seconds) + " " + Units[i].Name;
            return second == 0 ? sign + first : $"{sign}{first} {Plain(second)} {Units[i + 1].Name}";
        }

        return known != 0 && Math.Abs(known) < 10
            ? known.ToString("0.##", CultureInfo.InvariantCulture) + " s"
            : $"{sign}{Plain(rest)} s";
    }

    private static string First(IReadOnlyList<string> parts) =>
        parts.Count == 0 ? "-" : string.Join(", ", parts.Take(MostParts)) + (parts.Count > MostParts ? $" and {Count(parts.Count - MostParts)} more" : "");

    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);
}
