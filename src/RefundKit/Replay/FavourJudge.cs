using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using RefundKit.Policies;

namespace RefundKit.Replay;

/// <summary>
/// Says of a change of the terms whether it is better or worse for every customer it concerns, term by term. What is claimed
/// is proven; where two changes of one term pull apart, or it depends on the order, nothing is claimed.
/// </summary>
internal sealed class FavourJudge(RefundPolicy before, RefundPolicy after)
{
    private static readonly HashSet<string> Prose = new(StringComparer.Ordinal) { "because", "text", "description", "name" };

    public static ImmutableArray<PolicyChange> Judge(IReadOnlyList<PolicyChange> changes, RefundPolicy before, RefundPolicy after)
    {
        var judge = new FavourJudge(before, after);
        var judged = changes.Select(change => change with { Favour = judge.Of(change) }).ToList();

        // Days are counted in the zone and rolled by the calendar: with another one, no length compares.
        var sameDays = before.Draft.TimeZone == after.Draft.TimeZone && before.Draft.Calendar == after.Draft.Calendar;
        var agreed = judged.Where(change => change.Id is not null && change.Kind is PolicyChangeKind.Changed or PolicyChangeKind.Moved && !IsProse(change))
            .GroupBy(change => (change.Owner, change.Id))
            .Where(part => part.First().Favour != ChangeFavour.Unproven && part.All(change => change.Favour == part.First().Favour))
            .Select(part => part.Key).ToHashSet();
        return [.. judged.Select(change => change.Favour != ChangeFavour.Unproven
            && ((change.Kind == PolicyChangeKind.Changed && change.Id is not null && !agreed.Contains((change.Owner, change.Id)))
                || (!sameDays && change.Owner is "terms.windows" or "terms.promises"))
            ? change with { Favour = ChangeFavour.Unproven }
            : change)];
    }

    private static bool IsProse(PolicyChange change) => change.Member is { } member && Prose.Contains(member);

    private ChangeFavour Of(PolicyChange change) => (change.Owner, change.Kind, change.Member) switch
    {
        ("terms.windows", PolicyChangeKind.Changed, "days" or "until") => Later(Window(before, change.Id!), Window(after, change.Id!)),
        ("terms.windows", PolicyChangeKind.Changed, "transitDays") => More(Number(change.Before), Number(change.After)),
        ("terms.windows", PolicyChangeKind.Changed, "lastDay") => IsInstant(change.Before) || IsInstant(change.After) ? ChangeFavour.Unproven : If(change.After == "\"included\""),
        ("terms.windows", PolicyChangeKind.Changed, "roll") => If(change.After == "\"nextBusinessDay\""),
        ("terms.exclusions", PolicyChangeKind.Removed, _) => ChangeFavour.Better,
        ("terms.exclusions", PolicyChangeKind.Added, _) => ChangeFavour.Worse,
        ("terms.exclusions", PolicyChangeKind.Changed, "evenIfFaulty") => If(change.After == "false"),
        ("terms.fees", PolicyChangeKind.Changed, "percent") => More(Number(change.After), Number(change.Before)),
        ("terms.fees", PolicyChangeKind.Changed, "amount") => Amounts(change.After, change.Before),
        ("terms.fees", PolicyChangeKind.Removed, _) => IsOnlyFee(before, after, change.Id!) ? ChangeFavour.Better : ChangeFavour.Unproven,
        ("terms.fees", PolicyChangeKind.Added, _) => IsOnlyFee(after, before, change.Id!) ? ChangeFavour.Worse : ChangeFavour.Unproven,
        ("terms.resolutions", PolicyChangeKind.Changed, "bonusPercent") => More(Number(change.Before), Number(change.After)),
        ("terms.resolutions", PolicyChangeKind.Changed, "cap") => change.After is null ? ChangeFavour.Better : change.Before is null ? ChangeFavour.Worse : Amounts(change.Before, change.After),
        ("terms.promises", PolicyChangeKind.Changed, "within") => Span(change.After, change.Before),
        ("terms", PolicyChangeKind.Changed, "sendBackDays") => More(Number(change.Before), Number(change.After)),
        ("terms", PolicyChangeKind.Changed, "shipping" or "duties") => Share(change.Before!, change.After!),
        _ => ChangeFavour.Unproven,
    };

    private static ReturnWindow Window(RefundPolicy policy, string id) => policy.Terms.Windows.First(window => window.Id == id);

    /// <summary>
    /// Whether a window ends later, in days and on its fixed day. One without either never ends. One with a fixed day alone
    /// does not depend on the delivery, and so compares only with its like.
    /// </summary>
    private static ChangeFavour Later(ReturnWindow before, ReturnWindow after)
    {
        var (endedNever, endsNever) = (before is { Days: null, Until: null }, after is { Days: null, Until: null });
        if (endedNever || endsNever) return If(endsNever);
        if (before.Days is null != after.Days is null) return ChangeFavour.Unproven;
        var days = Nullable.Compare(before.Days, after.Days);
        var until = Nullable.Compare(before.Until, after.Until);
        return days * until < 0 ? ChangeFavour.Unproven : If(days + until < 0);
    }

    // So many times 24 hours end before or after the day does, depending on the hour and on summer time.
    private static bool IsInstant(string? lastDay) => lastDay == "\"instant\"";

    /// <summary>Whether no other fee of its kind stands beside a fee, or in the other policy: of several the first that applies counts, so that taking one away may bring a higher one.</summary>
    private static bool IsOnlyFee(RefundPolicy policy, RefundPolicy other, string id)
    {
        var kind = policy.Terms.Fees.First(fee => fee.Id == id).Kind;
        return !policy.Terms.Fees.Concat(other.Terms.Fees).Any(fee => fee.Kind == kind && fee.Id != id);
    }

    private static ChangeFavour If(bool better) => better ? ChangeFavour.Better : ChangeFavour.Worse;

    private static ChangeFavour More(decimal? less, decimal? more) =>
        less is not { } one || more is not { } two || one == two ? ChangeFavour.Unproven : If(two > one);

    private static ChangeFavour Share(string before, string after)
    {
        if (after == "\"full\"" || before == "\"none\"") return ChangeFavour.Better;
        return after == "\"none\"" || before == "\"full\"" ? ChangeFavour.Worse : ChangeFavour.Unproven;
    }

    /// <summary>Better where no currency has less and one has more; nothing is claimed of currencies that come and go.</summary>
    private static ChangeFavour Amounts(string? less, string? more)
    {
        if (Parse(less) is not JsonObject one || Parse(more) is not JsonObject two || one.Count != two.Count) return ChangeFavour.Unproven;
        var found = ChangeFavour.Unproven;
        foreach (var (currency, amount) in one)
        {
            if (two[currency] is not { } other) return ChangeFavour.Unproven;
            var here = More(Decimal(amount), Decimal(other));
            if (here == ChangeFavour.Unproven) continue;
            if (found != ChangeFavour.Unproven && found != here) return ChangeFavour.Unproven;
            found = here;
        }

        return found;
    }

    /// <summary>A promise is better where its worst case comes sooner in the same unit.</summary>
    private static ChangeFavour Span(string? shorter, string? longer)
    {
        if (Parse(shorter) is not JsonObject { Count: 1 } one || Parse(longer) is not JsonObject { Count: 1 } two) return ChangeFavour.Unproven;
        var (unit, most) = one.First();
        return two[unit] is { } other ? More(Most(most), Most(other)) : ChangeFavour.Unproven;
    }

    private static decimal? Most(JsonNode? span) => span is JsonArray { Count: 2 } range ? Decimal(range[1]) : Decimal(span);

    private static decimal? Number(string? json) => Decimal(Parse(json));

    private static decimal? Decimal(JsonNode? node) =>
        node is JsonValue value && decimal.TryParse(value.ToString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static JsonNode? Parse(string? json) => json is null ? null : JsonNode.Parse(json);
}
